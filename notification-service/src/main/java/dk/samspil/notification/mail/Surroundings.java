package dk.samspil.notification.mail;

import com.samskivert.mustache.Template;
import dk.samspil.notification.domain.Language;
import java.util.Map;
import java.util.Set;

/**
 * What stands below every mail's own words, in one language.
 *
 * @param closing what every mail ends with (Markdown)
 * @param footer what stands below every mail (plain text)
 * @param all of it as it was written
 */
record Surroundings(String closing, String footer, Template unsubscribing, String all) {
    /** The variable in which a mail that nobody has to get says where to say so. */
    static final String UNSUBSCRIBE = "unsubscribe";

    static Surroundings read(Language language) {
        var closing = Templates.read(Templates.file("closing", language));
        var footer = Templates.read(Templates.file("footer", language)).strip();
        var name = Templates.file(UNSUBSCRIBE, language);
        var unsubscribing = Templates.read(name);
        return new Surroundings(
                closing,
                footer,
                MailTemplate.markdown(name, unsubscribing, Set.of(UNSUBSCRIBE)),
                String.join("\n", closing, footer, unsubscribing));
    }

    /** A line of Markdown with a link. */
    String unsubscribe(String link) {
        return unsubscribing.execute(Map.of(UNSUBSCRIBE, link));
    }
}
