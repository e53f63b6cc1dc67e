package dk.samspil.notification.web.preview;

import dk.samspil.notification.application.Letter;
import dk.samspil.notification.domain.Template;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A mail as it would be sent now.
 *
 * @param madeUp whether everybody and everything in it is made up
 * @param version of the words with the layout around them
 * @param calendar an entry for the recipient's calendar (iCalendar)
 */
record PreviewView(
        String template,
        String language,
        String version,
        boolean madeUp,
        String subject,
        String text,
        String html,
        @Nullable String calendar,
        List<AttachmentView> attachments) {

    /** A file that goes with it, without its content. */
    record AttachmentView(String name, String type, int bytes) {}

    static PreviewView of(Template template, Letter letter, boolean madeUp) {
        return new PreviewView(
                template.code(),
                Languages.code(letter.recipient().language()),
                letter.version(),
                madeUp,
                letter.subject(),
                letter.text(),
                letter.html(),
                letter.enclosures().calendar().orElse(null),
                letter.enclosures().attachments().stream()
                        .map(file -> new AttachmentView(file.name(), file.type(), file.content().length))
                        .toList());
    }
}
