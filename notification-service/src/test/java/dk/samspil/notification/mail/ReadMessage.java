package dk.samspil.notification.mail;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.james.mime4j.dom.Body;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;

/** A message as another library reads it, which takes no fault in its form. */
final class ReadMessage {
    private final byte[] bytes;
    private final Message message;

    private ReadMessage(byte[] bytes, Message message) {
        this.bytes = bytes;
        this.message = message;
    }

    static ReadMessage of(byte[] bytes) {
        var builder = new DefaultMessageBuilder();
        builder.setMimeEntityConfig(
                MimeConfig.custom().setStrictParsing(true).setMaxLineLen(1000).build());
        try {
            return new ReadMessage(bytes, builder.parseMessage(new ByteArrayInputStream(bytes)));
        } catch (IOException e) {
            throw new UncheckedIOException(new String(bytes, StandardCharsets.UTF_8), e);
        }
    }

    Message message() {
        return message;
    }

    /** As often as they occur, in order. */
    List<String> headers() {
        return message.getHeader().getFields().stream()
                .map(Field::getName)
                .sorted()
                .toList();
    }

    /** What is wrong with its lines, if anything is. */
    Optional<String> brokenLines() {
        var length = 0;
        var body = false;
        for (int i = 0; i < bytes.length; i++) {
            var b = bytes[i];
            if (b == '\n') {
                if (i == 0 || bytes[i - 1] != '\r') return Optional.of("a bare LF at " + i);
                if (length == 1) body = true;
                length = 0;
                continue;
            }
            if (b == '\r' && (i + 1 == bytes.length || bytes[i + 1] != '\n')) return Optional.of("a bare CR at " + i);
            if (b < 0 || b == 0) return Optional.of((body ? "body" : "header") + " beyond ASCII at " + i);
            if (++length > 999) return Optional.of("a line of more than 998 octets at " + i);
        }
        return Optional.empty();
    }

    /** The parts by their types, such as {@code multipart/alternative[text/plain, text/html]}. */
    String tree() {
        return tree(message);
    }

    private static String tree(Entity entity) {
        return entity.getBody() instanceof Multipart parts
                ? entity.getMimeType()
                        + parts.getBodyParts().stream().map(ReadMessage::tree).toList()
                : entity.getMimeType();
    }

    /** What a part of this type holds; there is one at most. */
    Optional<byte[]> content(String type) {
        var found = new ArrayList<Entity>();
        collect(message, type, found);
        if (found.size() > 1) throw new AssertionError(found.size() + " parts of type " + type);
        return found.stream().findFirst().map(ReadMessage::content);
    }

    String text(String type) {
        return new String(content(type).orElseThrow(), StandardCharsets.UTF_8);
    }

    List<Entity> files() {
        return message.getBody() instanceof Multipart parts
                ? parts.getBodyParts().stream()
                        .filter(p -> "attachment".equalsIgnoreCase(p.getDispositionType()))
                        .toList()
                : List.of();
    }

    private static void collect(Entity entity, String type, List<Entity> found) {
        Body body = entity.getBody();
        if (body instanceof Multipart parts) parts.getBodyParts().forEach(part -> collect(part, type, found));
        else if (entity.getMimeType().equals(type)) found.add(entity);
    }

    private static byte[] content(Entity entity) {
        var content = new ByteArrayOutputStream();
        try {
            ((SingleBody) entity.getBody()).writeTo(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return content.toByteArray();
    }
}
