package dk.samspil.notification.mail;

import java.util.Set;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.text.TextContentNodeRendererContext;

/** Links in plain text: what they are called, and where they lead in full, so that they can be followed or copied. */
final class PlainLinks implements NodeRenderer {
    private final TextContentNodeRendererContext context;

    PlainLinks(TextContentNodeRendererContext context) {
        this.context = context;
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(Link.class);
    }

    @Override
    public void render(Node node) {
        for (var child = node.getFirstChild(); child != null; child = child.getNext()) context.render(child);
        context.getWriter().write(": " + ((Link) node).getDestination());
    }
}
