package dk.samspil.notification.mail;

import com.samskivert.mustache.Template;
import dk.samspil.notification.domain.Category;
import dk.samspil.notification.domain.Language;
import java.util.HashMap;
import java.util.Map;

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
                MailTemplate.markdown(
                        name, unsubscribing, values("", Category.SERVICE).keySet()),
                String.join("\n", closing, footer, unsubscribing));
    }

    /** A line of Markdown that says why a mail of this category comes, with a link for whoever does without. */
    String unsubscribe(String link, Category category) {
        return unsubscribing.execute(values(link, category));
    }

    private static Map<String, Object> values(String link, Category category) {
        var values = new HashMap<String, Object>();
        for (var one : Category.values()) {
            if (!one.isObligatory()) values.put(one.code(), one == category);
        }
        values.put(UNSUBSCRIBE, link);
        return values;
    }
}
