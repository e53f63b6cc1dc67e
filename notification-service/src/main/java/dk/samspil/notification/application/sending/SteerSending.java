package dk.samspil.notification.application.sending;

import dk.samspil.messaging.aggregate.Change;
import dk.samspil.notification.application.Moments;
import dk.samspil.notification.domain.sending.Lane;
import dk.samspil.notification.domain.sending.Mailroom;
import java.util.Set;

/** Operations hold mails back and let them go again. What a sender has in hand at that moment is finished. */
public final class SteerSending {
    private final Mailrooms mailrooms;
    private final Moments moments;
    private final Runnable told;

    /** @param told that something has changed, so that nobody need wait until the senders look again */
    public SteerSending(Mailrooms mailrooms, Moments moments, Runnable told) {
        this.mailrooms = mailrooms;
        this.moments = moments;
        this.told = told;
    }

    /** What is to become of some lanes. */
    public record Command(Wish wish, Set<Lane> lanes, Mailroom.Word word) {}

    /** Hold back, or let go. */
    public enum Wish {
        PAUSE,
        RESUME
    }

    /** What became of the wish. */
    public enum Answer {
        DONE,
        ALREADY_PAUSED,
        NOT_PAUSED
    }

    public Answer handle(Command command) {
        var now = moments.now();
        var answer = mailrooms.change(Mailrooms.ONLY, Answer.class, current -> {
            var mailroom = current.orElse(Mailroom.OPEN);
            var decided = switch (command.wish()) {
                case PAUSE -> mailroom.pause(command.lanes(), command.word(), now);
                case RESUME -> mailroom.resume(command.lanes(), command.word(), now);
            };
            return decided.events().isEmpty()
                    ? Change.none(command.wish() == Wish.PAUSE ? Answer.ALREADY_PAUSED : Answer.NOT_PAUSED)
                    : Change.to(decided.mailroom(), decided.events(), Answer.DONE);
        });
        if (answer == Answer.DONE) told.run();
        return answer;
    }
}
