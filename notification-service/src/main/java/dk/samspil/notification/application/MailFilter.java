package dk.samspil.notification.application;

import dk.samspil.notification.domain.Mail;
import dk.samspil.notification.domain.MailId;
import dk.samspil.notification.domain.PersonId;
import dk.samspil.notification.domain.Template;
import java.time.Instant;
import java.util.Optional;

/**
 * Which mails are meant: all that is given must be so.
 *
 * @param event source and id of the event that the mail tells of
 * @param uncertain whether nobody knows how many copies arrived, whatever the state
 * @param bounced whether something came back, whatever the state
 * @param from ordered at this system time or later
 * @param before ordered before this system time
 */
public record MailFilter(
        Optional<MailId> mail,
        Optional<PersonId> recipient,
        Optional<String> correlation,
        Optional<String> event,
        Optional<Template> template,
        Optional<String> state,
        Optional<Boolean> uncertain,
        Optional<Boolean> bounced,
        Optional<Instant> from,
        Optional<Instant> before) {
    public static final MailFilter ALL = new MailFilter(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    /** The mails to one person. */
    public static MailFilter to(PersonId person) {
        return new MailFilter(
                Optional.empty(),
                Optional.of(person),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** Whether this mail is meant. */
    public boolean matches(Mail candidate) {
        var order = candidate.order();
        return is(mail, candidate.id())
                && is(recipient, order.recipient())
                && is(correlation, order.correlation())
                && is(event, order.event())
                && is(template, order.template())
                && is(state, candidate.state().code())
                && is(uncertain, candidate.uncertain())
                && is(bounced, candidate.bounce().isPresent())
                && from.filter(candidate.orderedAt()::isBefore).isEmpty()
                && before.map(candidate.orderedAt()::isBefore).orElse(true);
    }

    private static boolean is(Optional<?> wanted, Object found) {
        return wanted.isEmpty() || wanted.get().equals(found);
    }
}
