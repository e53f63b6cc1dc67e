package dk.samspil.notification.mail;

import dk.samspil.notification.domain.Contact;
import dk.samspil.notification.domain.Facts;
import dk.samspil.notification.domain.Language;
import dk.samspil.notification.domain.Mail;
import dk.samspil.notification.domain.MailOrder;
import dk.samspil.notification.domain.Orders;
import dk.samspil.notification.domain.PersonDetails;
import dk.samspil.notification.domain.PersonId;
import dk.samspil.notification.domain.Template;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** Many recipients, at the schools of some municipalities, and mails to them. */
final class Crowd {
    private static final String ALPHABET = "abcdefghijklmnopqrstuvwxyz234567";
    private static final int MUNICIPALITIES = 7;

    private Crowd() {}

    static PersonId person(int i) {
        var id = new StringBuilder();
        for (int rest = i, place = 0; place < 4; place++, rest /= ALPHABET.length())
            id.append(ALPHABET.charAt(rest % ALPHABET.length()));
        return new PersonId("p".repeat(22) + id);
    }

    static Contact contact(int i) {
        var email = (isUnknownToTheServer(i) ? "never" : "p") + i + "@skole" + i % MUNICIPALITIES + ".example";
        var details = new PersonDetails("Person " + i, email, Optional.empty(), Optional.empty(), Language.DA);
        return new Contact(person(i), new Contact.State.Known(details, 1));
    }

    /** One in a hundred. */
    static boolean isUnknownToTheServer(int i) {
        return i % 100 == 50;
    }

    /** A mail to one of them, ready to be sent. */
    static Mail mail(int i, Template template) {
        var order = new MailOrder(
                "/conference/conferences/c/" + i,
                "flow-" + i,
                "",
                person(i),
                template,
                new Facts(Map.of("conference", "c")),
                Orders.MONDAY,
                Orders.MONDAY.plus(Duration.ofDays(7)));
        return Mail.ordered(order, Orders.NOW).mail();
    }
}
