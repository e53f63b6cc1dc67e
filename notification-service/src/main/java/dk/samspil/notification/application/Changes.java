package dk.samspil.notification.application;

import dk.samspil.messaging.aggregate.Change;
import dk.samspil.messaging.aggregate.Decision;
import dk.samspil.notification.domain.Contact;
import dk.samspil.notification.domain.ContactNews;
import dk.samspil.notification.domain.Mail;
import dk.samspil.notification.domain.MailDecided;
import dk.samspil.notification.domain.MailNews;
import java.util.Optional;
import java.util.function.Function;

/** Turns what the domain decides into what is saved; what stays as it was is not saved again. */
final class Changes {
    private Changes() {}

    /** Decides on a mail that a sender has found, and answers with the mail as it is then. */
    static Decision<Mail, MailNews, Mail> ofMail(Function<Mail, MailDecided> decide) {
        return current -> {
            var mail =
                    current.orElseThrow(() -> new IllegalStateException("a mail that is not settled is not removed"));
            var decided = decide.apply(mail);
            return decided.mail().equals(mail) && decided.events().isEmpty()
                    ? Change.none(mail)
                    : Change.to(decided.mail(), decided.events(), decided.mail());
        };
    }

    /** Decides on a mail, if there is one: its record may have been removed. */
    static Decision<Mail, MailNews, Change.Done> ofMailIfThere(Function<Mail, MailDecided> decide) {
        return current -> {
            if (current.isEmpty()) return Change.none();
            var decided = decide.apply(current.get());
            return decided.mail().equals(current.get()) && decided.events().isEmpty()
                    ? Change.none()
                    : Change.to(decided.mail(), decided.events());
        };
    }

    static Decision<Contact, ContactNews, Change.Done> ofContact(Function<Optional<Contact>, Contact.Decided> decide) {
        return current -> {
            var decided = decide.apply(current);
            return current.filter(decided.contact()::equals).isPresent()
                            && decided.events().isEmpty()
                    ? Change.none()
                    : Change.to(decided.contact(), decided.events());
        };
    }
}
