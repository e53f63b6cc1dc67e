package dk.samspil.notification.application.preview;

import dk.samspil.notification.application.Letter;
import dk.samspil.notification.domain.Language;
import dk.samspil.notification.domain.Template;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** All that mails are written from. */
public interface Catalogue {

    /** In the order in which the programme comes to them. */
    List<Entry> entries();

    /** Written for somebody who is made up, from facts that are. */
    Letter sample(Template template, Language language);

    /**
     * What one kind of mail is written from.
     *
     * @param variables what its texts ask for
     * @param versions of the words with the layout around them
     */
    record Entry(Template template, Set<String> variables, Map<Language, String> versions) {
        public Entry {
            variables = Set.copyOf(variables);
            versions = Map.copyOf(versions);
        }
    }
}
