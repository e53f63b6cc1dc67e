package dk.samspil.notification.mail;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import dk.samspil.notification.domain.Language;
import java.util.Locale;
import java.util.Map;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.LineBreakRendering;
import org.commonmark.renderer.text.TextContentRenderer;

/** Makes both parts of a mail from one Markdown text. HTML in the text stays text. */
final class MarkdownMail {
    private final Parser parser = Parser.builder().build();
    private final HtmlRenderer html = HtmlRenderer.builder()
            .escapeHtml(true)
            .sanitizeUrls(true)
            .attributeProviderFactory(_ -> new InlineStyles())
            .build();
    private final TextContentRenderer text = TextContentRenderer.builder()
            .lineBreakRendering(LineBreakRendering.SEPARATE_BLOCKS)
            .nodeRendererFactory(PlainLinks::new)
            .build();
    private final Template layout = Mustache.compiler().compile(Templates.read("layout.html"));

    Node parse(String markdown) {
        return parser.parse(markdown);
    }

    String html(Node mail, String subject, String footer, Language language) {
        return layout.execute(Map.of(
                "language",
                language.name().toLowerCase(Locale.ROOT),
                "subject",
                subject,
                "body",
                html.render(mail),
                "footer",
                footer));
    }

    /** The footer stands below the line that mail programs take for the beginning of a signature. */
    String text(Node mail, String footer) {
        return text.render(mail).strip() + "\n\n-- \n" + footer + "\n";
    }
}
