package dk.samspil.notification.mail.bounces;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;

/**
 * What of a message matters here, read as a stream within bounds: nobody knows who has written it. Whatever it holds, it
 * takes no more memory than a few times {@link #MOST_BYTES}, and no recursion.
 */
final class Gathered {
    /** More is not looked at: what matters comes first. */
    static final int MOST_BYTES = 1 << 20;

    private static final int MOST_TEXT = 64 * 1024;
    private static final int MOST_PARTS = 100;
    private static final int DEEPEST = 10;
    private static final int LONGEST_LINE = 20_000;
    private static final int MOST_FIELDS = 500;
    private static final MimeConfig BOUNDS = MimeConfig.custom()
            .setMaxLineLen(LONGEST_LINE)
            .setMaxHeaderLen(LONGEST_LINE)
            .setMaxHeaderCount(MOST_FIELDS)
            .setMaxContentLen(MOST_BYTES)
            .setMalformedHeaderStartsBody(true)
            .build();

    /** Of the message itself. */
    final HeaderBlock head = new HeaderBlock();

    /** Of what was returned: messages within, or their headers. */
    final HeaderBlock original = new HeaderBlock();

    final List<HeaderBlock> status = new ArrayList<>();
    final List<HeaderBlock> feedback = new ArrayList<>();
    final StringBuilder text = new StringBuilder();
    private int depth;
    private int parts;

    private Gathered() {}

    /** @throws MimeException or IOException if the message is broken, or goes beyond the bounds */
    static Gathered from(byte[] message) throws IOException, MimeException {
        var gathered = new Gathered();
        var tokens = new MimeTokenStream(BOUNDS);
        tokens.parse(new ByteArrayInputStream(message, 0, Math.min(message.length, MOST_BYTES)));
        for (var state = tokens.getState(); state != EntityState.T_END_OF_STREAM; state = tokens.next()) {
            gathered.take(state, tokens);
        }
        return gathered;
    }

    private void take(EntityState state, MimeTokenStream tokens) throws IOException, MimeException {
        switch (state) {
            case T_START_MESSAGE, T_START_MULTIPART -> deeper();
            case T_END_MESSAGE, T_END_MULTIPART -> depth--;
            case T_FIELD -> takeField(tokens);
            case T_BODY -> takeBody(tokens);
            default -> {
                // Beginnings and ends of what is looked at itself.
            }
        }
    }

    private void deeper() throws MimeException {
        depth++;
        parts++;
        if (depth > DEEPEST || parts > MOST_PARTS) throw new MimeException("nested too deep");
    }

    /** One message deep is the message itself; its parts' own fields are one multipart deeper, and those of a message within deeper still. */
    private void takeField(MimeTokenStream tokens) {
        var field = tokens.getField();
        var value = field.getBody() == null ? "" : field.getBody();
        if (depth == 1) head.add(field.getName(), value);
        else original.add(field.getName(), value);
    }

    private void takeBody(MimeTokenStream tokens) throws IOException, MimeException {
        parts++;
        if (parts > MOST_PARTS) throw new MimeException("too many parts");
        var type = String.valueOf(tokens.getBodyDescriptor().getMimeType()).toLowerCase(Locale.ROOT);
        switch (type) {
            case "message/delivery-status", "message/global-delivery-status" ->
                status.addAll(HeaderBlock.blocks(body(tokens)));
            case "message/feedback-report" -> feedback.addAll(HeaderBlock.blocks(body(tokens)));
            case "text/rfc822-headers", "message/global-headers", "message/global" ->
                HeaderBlock.blocks(body(tokens)).stream().findFirst().ifPresent(original::addAll);
            case "text/plain" -> takeText(body(tokens));
            default -> {
                // Pictures, HTML and attachments say nothing that the other parts do not.
            }
        }
    }

    private void takeText(String more) {
        text.append(more, 0, Math.min(more.length(), MOST_TEXT - text.length()));
    }

    private static String body(MimeTokenStream tokens) throws IOException {
        var bytes = tokens.getDecodedInputStream().readNBytes(MOST_TEXT);
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
