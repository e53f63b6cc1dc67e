package dk.samspil.notification.application.rights;

import dk.samspil.notification.application.Letters;
import dk.samspil.notification.domain.Mail;
import dk.samspil.notification.domain.PersonDetails;

/** Writes no letter that its recipient has declined (I11): looked up when it is about to be sent. */
public final class WantedLetters implements Letters {
    private final AllPreferences preferences;
    private final Letters letters;

    public WantedLetters(AllPreferences preferences, Letters letters) {
        this.preferences = preferences;
        this.letters = letters;
    }

    @Override
    public Writing write(Mail mail, PersonDetails recipient) {
        var order = mail.order();
        return preferences.declines(order.recipient(), order.template().category())
                ? new Writing.Declined()
                : letters.write(mail, recipient);
    }
}
