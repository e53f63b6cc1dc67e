package dk.samspil.notification.mail;

import dk.samspil.notification.application.Letter;
import dk.samspil.notification.application.Letter.Enclosures;
import dk.samspil.notification.application.rights.UnsubscribeTokens;
import dk.samspil.notification.application.rights.Unsubscription;
import dk.samspil.notification.domain.Language;
import dk.samspil.notification.domain.PersonDetails;
import dk.samspil.notification.domain.Template;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Letters for tests, with values of the test's choice. */
final class Texts {
    static final Sender SENDER = new Sender("Samspil – kommunesamarbejdet", "samspil@samspil.example");
    static final MessageIds IDS = new MessageIds("samspil.example");
    static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-11-23T09:00:00Z"));
    private static final Templates TEMPLATES = Templates.load();

    private Texts() {}

    static LetterWriter.Letterhead letterhead() {
        var home = "https://samspil.example";
        return new LetterWriter.Letterhead(SENDER, IDS, home, new UnsubscribeLinks(home, new PlainTokens()));
    }

    /** Tokens that say what they are for. */
    private static final class PlainTokens implements UnsubscribeTokens {
        @Override
        public String of(Unsubscription wish) {
            return wish.person().value() + "-" + wish.category().code();
        }

        @Override
        public Optional<Unsubscription> open(String token) {
            return Optional.empty();
        }
    }

    /** Every variable of the template with this value; those that only say yes or no say yes. */
    static Letter letter(Template template, Language language, String value) {
        return letter(template, person(language), value);
    }

    static Letter letter(Template template, PersonDetails recipient, String value) {
        var values = new HashMap<String, Object>();
        for (var name : TemplateVariables.of(template)) values.put(name, value);
        for (var flag : new String[] {"placesTaken", "decided", "promoted"}) values.replace(flag, true);
        return writer().letter(template, recipient, values, Enclosures.NONE);
    }

    static Letter letter(Template template, Language language, Map<String, Object> values) {
        return writer().letter(template, person(language), values, Enclosures.NONE);
    }

    static Letter letter(
            Template template, PersonDetails recipient, Map<String, Object> values, Enclosures enclosures) {
        return writer().letter(template, recipient, values, enclosures);
    }

    /** As previews show it. */
    static Letter sample(Template template, Language language) {
        return new SampleLetters(TEMPLATES, writer(), SENDER, "https://samspil.example").sample(template, language);
    }

    static PersonDetails person(Language language) {
        return new PersonDetails(
                "Søren Ærø", "soeren@aeroe.example", Optional.of("skolechef"), Optional.of("0492"), language);
    }

    @SuppressWarnings("NullAway") // what gathers the facts is not asked
    private static LetterWriter writer() {
        return new LetterWriter(TEMPLATES, null, null, letterhead());
    }
}
