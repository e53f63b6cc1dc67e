package dk.samspil.notification.application;

import dk.samspil.notification.domain.Mail;
import dk.samspil.notification.domain.PersonDetails;
import java.lang.System.Logger.Level;

/** Letters of which one that cannot be written stops no other: it is the mail's own fault, and logged. */
public final class CarefulLetters implements Letters {
    private static final System.Logger LOG = System.getLogger(CarefulLetters.class.getName());

    private final Letters letters;

    public CarefulLetters(Letters letters) {
        this.letters = letters;
    }

    @Override
    public Writing write(Mail mail, PersonDetails recipient) {
        try {
            return letters.write(mail, recipient);
        } catch (RuntimeException e) {
            LOG.log(
                    Level.ERROR,
                    "mail {0} cannot be written: {1}",
                    mail.id().value(),
                    e.getClass().getName());
            return new Writing.Unwritable();
        }
    }
}
