package dk.samspil.notification.mail;

import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;

/** What a text must be like, whatever values it is given; one that is not stops the start by name. */
final class TextRules {
    private static final Pattern SECTION = Pattern.compile("\\{\\{[#^/][^}]*}}");
    private static final Pattern ADDRESS = Pattern.compile("https://\\S+|\\{\\{[a-zA-Z]+}}\\S*");

    private TextRules() {}

    /**
     * Checks a text without its first lines.
     *
     * @param hasPreheader whether these have said what lists of mails show
     * @throws IllegalStateException naming the text and what is amiss
     */
    static void check(String name, String body, boolean hasPreheader) {
        var text = Parser.builder().build().parse(SECTION.matcher(body).replaceAll(""));
        if (!(text.getFirstChild() instanceof Heading first) || first.getLevel() != 1)
            throw new IllegalStateException(name + " does not begin with a heading (# …)");
        if (!hasPreheader && Preheader.of(text).isBlank())
            throw new IllegalStateException(name + " has neither a line \"Preheader: …\" nor words after the greeting");
        text.accept(new Elements(name));
    }

    /** What lies deeper. */
    private static final class Elements extends AbstractVisitor {
        private final String name;

        Elements(String name) {
            this.name = name;
        }

        @Override
        public void visit(Link link) {
            if (!ADDRESS.matcher(link.getDestination()).matches()) {
                throw new IllegalStateException(
                        name + " has a link to " + link.getDestination() + ", neither https nor a variable");
            }
            if (isEmpty(link)) throw new IllegalStateException(name + " has a link without words");
            visitChildren(link);
        }

        @Override
        public void visit(Image image) {
            throw new IllegalStateException(name + " has an image, which mail programs do not load");
        }

        @Override
        public void visit(HtmlInline html) {
            throw new IllegalStateException(name + " has HTML in it");
        }

        @Override
        public void visit(HtmlBlock html) {
            throw new IllegalStateException(name + " has HTML in it");
        }

        private static boolean isEmpty(Node node) {
            return node.getFirstChild() == null;
        }
    }
}
