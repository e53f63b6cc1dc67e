package dk.samspil.notification.mail;

import dk.samspil.notification.application.Letter.WayOut;
import dk.samspil.notification.application.rights.UnsubscribeTokens;
import dk.samspil.notification.application.rights.Unsubscription;
import dk.samspil.notification.domain.Category;
import dk.samspil.notification.domain.PersonId;
import java.net.URI;
import java.util.Optional;

/**
 * The ways out of mails that people may do without: an address for mail programs, which takes one POST (RFC 8058), and
 * a link for people, whose token no server sees.
 */
public record UnsubscribeLinks(String home, UnsubscribeTokens tokens) {

    /** For mail programs; none from mails that nobody can do without. */
    Optional<WayOut> forPrograms(PersonId person, Category category) {
        return token(person, category).map(token -> new WayOut(category, URI.create(home + "/u/" + token)));
    }

    /** For people, likewise. */
    Optional<String> forPeople(PersonId person, Category category) {
        return token(person, category).map(token -> home + "/u#" + token);
    }

    private Optional<String> token(PersonId person, Category category) {
        return category.isObligatory()
                ? Optional.empty()
                : Optional.of(tokens.of(new Unsubscription(person, category)));
    }
}
