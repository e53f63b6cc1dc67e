package dk.samspil.notification.mail;

import java.util.Optional;

/** What conference-service says, but for the token: what is shown to others than the recipient opens no invitation. */
public record TokenlessLetters(ConferenceLetters conferences) implements ConferenceLetters {

    @Override
    public Optional<ConferenceLetter> find(String invitation) {
        return conferences.find(invitation).map(letter -> letter.withToken(Placeholders.TOKEN));
    }
}
