package dk.samspil.notification.mail;

import dk.samspil.notification.application.Letter;
import dk.samspil.notification.application.Letter.Enclosures;
import dk.samspil.notification.application.Letters;
import dk.samspil.notification.application.Recipients;
import dk.samspil.notification.domain.Mail;
import dk.samspil.notification.domain.PersonDetails;
import dk.samspil.notification.domain.Template;
import dk.samspil.notification.mail.tickets.TicketPrinter;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Writes letters from the templates, in the recipient's language. */
public final class LetterWriter implements Letters {
    private final Templates templates;
    private final MarkdownMail markdown;
    private final MailFacts facts;
    private final CalendarEntries calendar;
    private final TicketPrinter tickets = new TicketPrinter();
    private final Letterhead letterhead;

    LetterWriter(Templates templates, MailFacts facts, CalendarEntries calendar, Letterhead letterhead) {
        this.templates = templates;
        this.markdown = new MarkdownMail(templates.layout());
        this.facts = facts;
        this.calendar = calendar;
        this.letterhead = letterhead;
    }

    /**
     * How we present ourselves.
     *
     * @param home where the web client is, without a slash at the end
     * @param unsubscribe the ways out of mails that people may do without
     */
    public record Letterhead(Sender sender, MessageIds ids, String home, UnsubscribeLinks unsubscribe) {}

    /** The services that are asked what a mail tells. */
    public record Sources(ConferenceLetters conferences, ProgrammeLetters programme, ProgressLetters progress) {}

    /** @param municipalityName from its code */
    public static LetterWriter of(
            Templates templates,
            UnaryOperator<String> municipalityName,
            Recipients recipients,
            Sources sources,
            Letterhead letterhead) {
        return new LetterWriter(
                templates,
                new MailFacts(new MunicipalityFacts(municipalityName, recipients), sources, letterhead),
                new CalendarEntries(letterhead.sender(), InstantSource.system()),
                letterhead);
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
        values.put("home", letterhead.home() + "/");
        var order = mail.order();
        var category = gathered.category().orElse(order.template().category());
        letterhead
                .unsubscribe()
                .forPeople(order.recipient(), category)
                .ifPresent(link -> values.put(Surroundings.UNSUBSCRIBE, link));
        var entry = gathered.calendar().map(meeting -> calendar.write(meeting, recipient));
        var files = gathered.ticket().map(tickets::print).stream().toList();
        var unsubscribe = letterhead.unsubscribe().forPrograms(order.recipient(), category);
        return letter(order.template(), recipient, values, new Enclosures(entry, files, unsubscribe));
    }

    Letter letter(Template template, PersonDetails recipient, Map<String, Object> values, Enclosures enclosures) {
        var language = recipient.language();
        var source = templates.of(template, language);
        var around = templates.around(language);
        var category = enclosures.unsubscribe().map(Letter.WayOut::category).orElse(template.category());
        var body = markdown.parse(source.body(values) + "\n\n" + around.closing());
        var frame = new Frame(
                language,
                source.subject(values),
                source.preheader(values).map(Preheader::cut).orElseGet(() -> Preheader.of(body)),
                around.footer(),
                unsubscribing(values)
                        .map(link -> around.unsubscribe(link, category))
                        .map(markdown::parse));
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
