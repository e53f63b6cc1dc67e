package dk.samspil.notification.mail;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonmark.node.BulletList;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;
import org.commonmark.renderer.html.DefaultUrlSanitizer;
import org.commonmark.renderer.html.HtmlRenderer;

/** The pieces of a mail, one below the other, under the names that the layout has for them. */
final class Blocks {
    private final HtmlRenderer html = HtmlRenderer.builder()
            .escapeHtml(true)
            .sanitizeUrls(true)
            .attributeProviderFactory(_ -> new InlineStyles())
            .build();
    private final DefaultUrlSanitizer addresses = new DefaultUrlSanitizer();

    List<Map<String, Object>> of(Node mail) {
        return children(mail).map(this::block).toList();
    }

    /** What stands within a piece, without the piece's own element. */
    Map<String, Object> content(Node piece) {
        return Map.of("content", children(piece).map(html::render).collect(Collectors.joining()));
    }

    /** A link on a line of its own. */
    static Optional<Link> button(Node piece) {
        return piece instanceof Paragraph && piece.getFirstChild() instanceof Link link && link.getNext() == null
                ? Optional.of(link)
                : Optional.empty();
    }

    static Stream<Node> children(Node parent) {
        return Stream.iterate(parent.getFirstChild(), child -> child != null, Node::getNext);
    }

    private Map<String, Object> block(Node piece) {
        return switch (piece) {
            case Heading heading -> Map.of(heading.getLevel() == 1 ? "title" : "subtitle", content(heading));
            case BulletList list -> Map.of("bullets", items(list));
            case OrderedList list -> Map.of("numbers", items(list));
            case ThematicBreak _ -> Map.of("rule", true);
            case Paragraph paragraph ->
                button(paragraph).map(this::button).orElseGet(() -> Map.of("paragraph", content(paragraph)));
            default -> Map.of("paragraph", Map.of("content", html.render(piece)));
        };
    }

    private Map<String, Object> button(Link link) {
        return Map.of(
                "button",
                Map.of(
                        "link",
                        addresses.sanitizeLinkUrl(link.getDestination()),
                        "content",
                        content(link).get("content")));
    }

    private Map<String, Object> items(Node list) {
        return Map.of("items", children(list).map(this::item).toList());
    }

    private Map<String, Object> item(Node item) {
        return Map.of(
                "content",
                children(item)
                        .map(part -> part instanceof Paragraph ? content(part).get("content") : html.render(part))
                        .map(String::valueOf)
                        .collect(Collectors.joining("<br>")));
    }
}
