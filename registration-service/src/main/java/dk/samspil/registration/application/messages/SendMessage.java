package dk.samspil.registration.application.messages;

import dk.samspil.messaging.aggregate.Cause;
import dk.samspil.messaging.aggregate.Change;
import dk.samspil.registration.domain.CallId;
import dk.samspil.registration.domain.messages.Audience;
import dk.samspil.registration.domain.messages.Message;
import dk.samspil.registration.domain.messages.MessageId;
import dk.samspil.registration.domain.messages.Words;
import java.time.Clock;
import java.util.Optional;

/** The coordinator writes to those whom an audience reaches now. That it is kept and that it is told is one write. */
public final class SendMessage {
    /** More than a programme has people, and few enough for one document. */
    static final int MOST = 10_000;

    private final Messages messages;
    private final FindAudience audiences;
    private final Clock clock;

    public SendMessage(Messages messages, FindAudience audiences, Clock clock) {
        this.messages = messages;
        this.audiences = audiences;
        this.clock = clock;
    }

    /** @param id derived from the command's own, so that a repeat finds what it has sent */
    public record Command(MessageId id, CallId call, Audience audience, Words words, String by) {}

    /** Whether it is on its way. */
    public enum Answer {
        ORDERED,
        EMPTY_AUDIENCE,
        TOO_MANY,
        UNKNOWN_CALL
    }

    public Answer handle(Command command) {
        if (messages.find(command.id()).isPresent()) return sent(command);
        var reached = audiences.handle(command.call(), command.audience());
        if (reached.isEmpty()) return Answer.UNKNOWN_CALL;
        var recipients = reached.get().people();
        if (recipients.isEmpty()) return Answer.EMPTY_AUDIENCE;
        if (recipients.size() > MOST) return Answer.TOO_MANY;
        var message = new Message(
                command.id(),
                command.call(),
                command.audience(),
                Optional.of(command.words()),
                recipients,
                command.by(),
                Cause.current().correlationId(),
                clock.instant());
        return messages.change(
                command.id(),
                Answer.class,
                current -> current.isPresent()
                        ? Change.none(Answer.ORDERED)
                        : Change.to(message, message.news(), Answer.ORDERED));
    }

    /** A repeat, to which the store gives the first answer, unless its content is another. */
    private Answer sent(Command command) {
        return messages.change(command.id(), Answer.class, _ -> Change.none(Answer.ORDERED));
    }
}
