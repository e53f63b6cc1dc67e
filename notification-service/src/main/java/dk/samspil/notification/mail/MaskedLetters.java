package dk.samspil.notification.mail;

import dk.samspil.notification.application.Letter;
import dk.samspil.notification.application.Letter.Enclosures;
import dk.samspil.notification.application.Letters;
import dk.samspil.notification.domain.Mail;
import dk.samspil.notification.domain.PersonDetails;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Letters for others than their recipients: what stands behind the {@code #} of a link to us, where all tokens are, is
 * taken out, and so is the address for unsubscribing.
 */
public final class MaskedLetters implements Letters {
    private final Letters letters;
    private final Pattern secret;

    /** @param home where the web client is, without a slash at the end */
    public MaskedLetters(Letters letters, String home) {
        this.letters = letters;
        this.secret = Pattern.compile("(" + Pattern.quote(home) + "/[^\\s\"'<>#]*#)[^\\s\"'<>]+");
    }

    @Override
    public Writing write(Mail mail, PersonDetails recipient) {
        var writing = letters.write(mail, recipient);
        return writing instanceof Writing.Written(var letter) ? new Writing.Written(masked(letter)) : writing;
    }

    private Letter masked(Letter letter) {
        var enclosures = letter.enclosures();
        return new Letter(
                letter.recipient(),
                letter.subject(),
                masked(letter.text()),
                masked(letter.html()),
                letter.version(),
                new Enclosures(enclosures.calendar().map(this::masked), enclosures.attachments(), Optional.empty()));
    }

    private String masked(String words) {
        return secret.matcher(words).replaceAll("$1" + Placeholders.TOKEN);
    }
}
