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
import org.jspecify.annotations.Nullable;

/** Writes letters from the templates, in the recipient's language. */
public final class LetterWriter implements Letters {
    private final Templates templates;
    private final MarkdownMail markdown = new MarkdownMail();
    private final MailFacts facts;
    private final CalendarEntries calendar;
    private final String home;

    LetterWriter(Templates templates, MailFacts facts, CalendarEntries calendar, String home) {
        this.templates = templates;
        this.facts = facts;
        this.calendar = calendar;
        this.home = home;
    }

    /**
     * How we present ourselves.
     *
     * @param home where the web client is, without a slash at the end
     */
    public record Letterhead(Sender sender, MessageIds ids, String home) {}

    /** The services that are asked what a mail tells. */
    public record Sources(ConferenceLetters conferences, ProgrammeLetters programme, ProgressLetters progress) {}

    /** @param municipalityName from its code */
    public static LetterWriter of(
            Templates templates,
            UnaryOperator<String> municipalityName,
            Contacts contacts,
            Sources sources,
            Letterhead letterhead) {
        return new LetterWriter(
                templates,
                new MailFacts(new MunicipalityFacts(municipalityName, contacts), sources, letterhead),
                new CalendarEntries(letterhead.sender(), InstantSource.system()),
                letterhead.home());
    }

    @Override
    public Writing write(Mail mail, PersonDetails recipient) {
        return switch (facts.gather(mail, recipient)) {
            case LetterFacts.Gathered gathered -> new Writing.Written(letter(mail, recipient, gathered));
            case LetterFacts.Missing _ -> new Writing.NotYet();
            case LetterFacts.Outdated _ -> new Writing.Superseded();
        };
    }

    private Letter letter(Mail mail, PersonDetails recipient, LetterFacts.Gathered gathered) {
        var values = new HashMap<String, Object>(gathered.values());
        values.put("name", recipient.name());
        values.put("home", home + "/");
        var entry = gathered.calendar().map(meeting -> calendar.write(meeting, recipient));
        return letter(mail.order().template(), recipient, values, entry.orElse(null));
    }

    Letter letter(Template template, PersonDetails recipient, Map<String, Object> values, @Nullable String entry) {
        var language = recipient.language();
        var source = templates.of(template, language);
        var subject = source.subject(values);
        var body = markdown.parse(source.body(values) + "\n\n" + templates.closing(language));
        var footer = templates.footer(language);
        return new Letter(
                recipient,
                subject,
                markdown.text(body, footer),
                markdown.html(body, subject, footer, language),
                source.version(),
                new Enclosures(Optional.ofNullable(entry), List.of(), Optional.empty()));
    }
}
