package dk.samspil.notification.mail;

import java.util.Map;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.renderer.html.AttributeProvider;

/** What the layout cannot say, for it stands within a piece: styles on the elements, as mail programs drop style sheets. */
final class InlineStyles implements AttributeProvider {

    @Override
    public void setAttributes(Node node, String tagName, Map<String, String> attributes) {
        if (node instanceof Link) attributes.put("style", "color:#1a4d7a;text-decoration:underline");
    }
}
