package dk.samspil.notification.mail;

import dk.samspil.notification.application.rights.UnsubscribeTokens;
import dk.samspil.notification.application.rights.Unsubscription;
import dk.samspil.notification.domain.Category;
import dk.samspil.notification.domain.Mail;
import java.net.URI;
import java.util.Optional;

/**
 * The ways out of mails that people may do without: an address for mail programs, which takes one POST (RFC 8058), and
 * a link for people, whose token no server sees.
 */
public record UnsubscribeLinks(String home, UnsubscribeTokens tokens) {

    /** For mail programs; none in a mail that nobody can do without. */
    Optional<URI> forPrograms(Mail mail) {
        return token(mail).map(token -> URI.create(home + "/u/" + token));
    }

    /** For people. */
    Optional<String> forPeople(Mail mail) {
        return token(mail).map(token -> home + "/u#" + token);
    }

    private Optional<String> token(Mail mail) {
        var category = mail.order().template().category();
        return category.isObligatory() ? Optional.empty() : Optional.of(token(mail, category));
    }

    private String token(Mail mail, Category category) {
        return tokens.of(new Unsubscription(mail.order().recipient(), category));
    }
}
