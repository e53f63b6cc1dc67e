package dk.samspil.notification.mail;

import dk.samspil.notification.application.Contacts;
import dk.samspil.notification.application.Letter;
import dk.samspil.notification.application.Letter.Enclosures;
import dk.samspil.notification.application.Letters;
import dk.samspil.notification.domain.Mail;
import dk.samspil.notification.domain.PersonDetails;
import dk.samspil.notification.domain.Template;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Writes letters from the templates, in the recipient's language. */
public final class LetterWriter implements Letters {
    private final Templates templates;
    private final MarkdownMail markdown;
    private final MunicipalityFacts municipalities;
    private final ConferenceFacts conferences;
    private final ProgrammeFacts programme;
    private final CalendarEntries calendar;
    private final String home;

    LetterWriter(
            Templates templates,
            MunicipalityFacts municipalities,
            ConferenceFacts conferences,
            ProgrammeFacts programme,
            CalendarEntries calendar,
            String home) {
        this.templates = templates;
        this.markdown = new MarkdownMail(templates.layout());
        this.municipalities = municipalities;
        this.conferences = conferences;
        this.programme = programme;
        this.calendar = calendar;
        this.home = home;
    }

    /**
     * How we present ourselves.
     *
     * @param home where the web client is, without a slash at the end
     */
    public record Letterhead(Sender sender, MessageIds ids, String home) {}

    /** @param municipalityName from its code */
    public static LetterWriter of(
            Templates templates,
            UnaryOperator<String> municipalityName,
            Contacts contacts,
            ConferenceLetters conferences,
            ProgrammeLetters programme,
            Letterhead letterhead) {
        return new LetterWriter(
                templates,
                new MunicipalityFacts(municipalityName, contacts),
                new ConferenceFacts(conferences, letterhead.home(), letterhead.ids()),
                new ProgrammeFacts(programme),
                new CalendarEntries(letterhead.sender(), InstantSource.system()),
                letterhead.home());
    }

    @Override
    public Writing write(Mail mail, PersonDetails recipient) {
        return switch (facts(mail, recipient)) {
            case LetterFacts.Gathered gathered -> new Writing.Written(letter(mail, recipient, gathered));
            case LetterFacts.Missing _ -> new Writing.NotYet();
            case LetterFacts.Outdated _ -> new Writing.Superseded();
        };
    }

    private LetterFacts facts(Mail mail, PersonDetails recipient) {
        return switch (mail.order().template()) {
            case INVITATION, SEAT_CONFIRMED, SEAT_WAITLISTED, SEAT_PROMOTED, REGISTRATION_CANCELLED ->
                conferences.gather(mail, recipient);
            case REFERENCE_MEETING_SCHEDULED, REFERENCE_MEETING_MOVED, REFERENCE_MEETING_CANCELLED, MESSAGE ->
                programme.gather(mail, recipient);
            default -> municipalities.gather(mail, recipient);
        };
    }

    private Letter letter(Mail mail, PersonDetails recipient, LetterFacts.Gathered gathered) {
        var values = new HashMap<String, Object>(gathered.values());
        values.put("name", recipient.name());
        values.put("home", home + "/");
        var entry = gathered.calendar().map(meeting -> calendar.write(meeting, recipient));
        return letter(mail.order().template(), recipient, values, new Enclosures(entry, List.of(), Optional.empty()));
    }

    Letter letter(Template template, PersonDetails recipient, Map<String, Object> values, Enclosures enclosures) {
        var language = recipient.language();
        var source = templates.of(template, language);
        var around = templates.around(language);
        var body = markdown.parse(source.body(values) + "\n\n" + around.closing());
        var frame = new Frame(
                language,
                source.subject(values),
                source.preheader(values).map(Preheader::cut).orElseGet(() -> Preheader.of(body)),
                around.footer(),
                unsubscribing(values).map(around::unsubscribe).map(markdown::parse));
        return new Letter(
                recipient,
                frame.subject(),
                markdown.text(body, frame),
                markdown.html(body, frame),
                templates.version(template, language),
                enclosures);
    }

    /** Where to say so, for whoever wants no more mails of this kind; nowhere where nobody can do without them. */
    private static Optional<String> unsubscribing(Map<String, Object> values) {
        return Optional.ofNullable(values.get(Surroundings.UNSUBSCRIBE))
                .map(String::valueOf)
                .filter(link -> !link.isBlank());
    }
}
