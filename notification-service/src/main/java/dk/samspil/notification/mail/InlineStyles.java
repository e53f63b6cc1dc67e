package dk.samspil.notification.mail;

import java.util.Map;
import org.commonmark.node.BulletList;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.renderer.html.AttributeProvider;

/** Styles on the elements themselves, because mail programs drop style sheets. A link on a line of its own is a button. */
final class InlineStyles implements AttributeProvider {
    private static final String BUTTON = "display:inline-block;background-color:#1a4d7a;color:#ffffff;"
            + "font-weight:bold;text-decoration:none;padding:14px 24px;border-radius:4px";

    @Override
    public void setAttributes(Node node, String tagName, Map<String, String> attributes) {
        switch (node) {
            case Heading _ -> attributes.put("style", "font-size:22px;line-height:1.3;margin:0 0 16px;color:#1a2b3c");
            case Paragraph _ -> attributes.put("style", "margin:0 0 16px");
            case BulletList _, OrderedList _ -> attributes.put("style", "margin:0 0 16px;padding-left:24px");
            case ListItem _ -> attributes.put("style", "margin:0 0 6px");
            case Link link -> attributes.put("style", isAlone(link) ? BUTTON : "color:#1a4d7a");
            default -> {
                // Everything else looks well as it is.
            }
        }
    }

    private static boolean isAlone(Link link) {
        return link.getParent() instanceof Paragraph && link.getPrevious() == null && link.getNext() == null;
    }
}
