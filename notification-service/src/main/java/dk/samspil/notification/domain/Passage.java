package dk.samspil.notification.domain;

import java.time.Instant;
import java.util.Optional;

/**
 * A state that a mail came into, once or several times in a row. System times.
 *
 * @param state the state's code
 * @param why what makes it wait, or has stopped it, as a code, where there is something
 * @param from when it came into the state
 * @param until when it last came into it again
 * @param times how often in a row
 * @param wish whose wish it was, where it was one
 */
public record Passage(
        String state,
        Optional<String> why,
        Instant from,
        Instant until,
        int times,
        Optional<SmtpReply> reply,
        Optional<Wish> wish) {

    static Passage into(MailState state, Instant at, Optional<Wish> wish) {
        return new Passage(state.code(), state.cause(), at, at, 1, state.said(), wish);
    }

    boolean isLike(Passage next) {
        return state.equals(next.state)
                && why.equals(next.why)
                && reply.equals(next.reply)
                && wish.isEmpty()
                && next.wish.isEmpty();
    }

    Passage again(Instant at) {
        return new Passage(state, why, from, at, times + 1, reply, wish);
    }

    /** Whether this is what it means to be in that state. */
    boolean is(MailState other) {
        return state.equals(other.code()) && why.equals(other.cause());
    }

    Passage withoutWords() {
        return new Passage(
                state, why, from, until, times, reply.map(SmtpReply::withoutWords), wish.map(Wish::withoutWords));
    }
}
