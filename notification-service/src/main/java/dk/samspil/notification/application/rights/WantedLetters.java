package dk.samspil.notification.application.rights;

import dk.samspil.messaging.aggregate.Versioned;
import dk.samspil.notification.application.Contacts;
import dk.samspil.notification.application.Letter;
import dk.samspil.notification.application.Letters;
import dk.samspil.notification.domain.Category;
import dk.samspil.notification.domain.Mail;
import dk.samspil.notification.domain.MailState.Suppression;
import dk.samspil.notification.domain.PersonDetails;
import dk.samspil.notification.domain.PersonId;
import java.util.Optional;

/**
 * Hands over no letter that its recipient has declined (I11): looked up when it is about to be sent. What was ordered as
 * service mail may turn out, once written, to be about an invitation only: then that is what counts.
 */
public final class WantedLetters implements Letters {
    private final AllPreferences preferences;
    private final Contacts contacts;
    private final Letters letters;

    public WantedLetters(AllPreferences preferences, Contacts contacts, Letters letters) {
        this.preferences = preferences;
        this.contacts = contacts;
        this.letters = letters;
    }

    @Override
    public Writing write(Mail mail, PersonDetails recipient) {
        var order = mail.order();
        if (preferences.declines(order.recipient(), order.template().category())) return new Writing.Declined();
        var writing = letters.write(mail, recipient);
        return otherCategory(writing, order.template().category())
                        .filter(category -> isUnwanted(order.recipient(), category))
                        .isPresent()
                ? new Writing.Declined()
                : writing;
    }

    private static Optional<Category> otherCategory(Writing writing, Category ordered) {
        return writing instanceof Writing.Written(var letter)
                ? letter.enclosures().unsubscribe().map(Letter.WayOut::category).filter(c -> c != ordered)
                : Optional.empty();
    }

    /** Whoever has complained about mails that nobody needs has declined them too. */
    private boolean isUnwanted(PersonId person, Category category) {
        return preferences.declines(person, category)
                || contacts.find(person)
                        .map(Versioned::state)
                        .flatMap(contact -> contact.withheld(category))
                        .filter(why -> why == Suppression.DECLINED)
                        .isPresent();
    }
}
