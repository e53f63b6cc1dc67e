package dk.samspil.notification.mail;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.util.HashMap;
import java.util.Locale;
import java.util.Optional;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.LineBreakRendering;
import org.commonmark.renderer.text.TextContentRenderer;

/** Makes both parts of a mail from one Markdown text. HTML in the text stays text. */
final class MarkdownMail {
    private final Parser parser = Parser.builder().build();
    private final Blocks blocks = new Blocks();
    private final TextContentRenderer text = TextContentRenderer.builder()
            .lineBreakRendering(LineBreakRendering.SEPARATE_BLOCKS)
            .nodeRendererFactory(PlainLinks::new)
            .build();
    private final Template layout;

    /** @param layout a Mustache template, as made from {@code layout.mjml} */
    MarkdownMail(String layout) {
        this.layout = Mustache.compiler().compile(layout);
    }

    Node parse(String markdown) {
        return parser.parse(markdown);
    }

    String html(Node mail, Frame frame) {
        var values = new HashMap<String, Object>();
        values.put("language", frame.language().name().toLowerCase(Locale.ROOT));
        values.put("subject", frame.subject());
        values.put("preheader", frame.preheader());
        values.put("blocks", blocks.of(mail));
        values.put("footer", frame.footer());
        values.put("unsubscribe", line(frame).<Object>map(blocks::content).orElse(false));
        return layout.execute(values);
    }

    /** The footer stands below the line that mail programs take for the beginning of a signature. */
    String text(Node mail, Frame frame) {
        return text.render(mail).strip() + "\n\n-- \n" + frame.footer() + "\n"
                + line(frame).map(line -> text.render(line).strip() + "\n").orElse("");
    }

    private static Optional<Node> line(Frame frame) {
        return frame.unsubscribe().map(Node::getFirstChild);
    }
}
