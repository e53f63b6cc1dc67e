package dk.samspil.conference.domain.people;

import dk.samspil.conference.domain.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What is remembered of somebody who was erased: that it is so, or was until they came back. Both are places in the
 * person's stream at registration, so that it does not matter in which order, or how often, one hears of them.
 *
 * @param erased the last erasure; 0 for none
 * @param returned the last time that the person was recorded anew; 0 for none
 */
public record ErasedPerson(PersonId id, long erased, long returned) {
    /** What is remembered after something was heard, with what is to be done and told. */
    public record Decided(ErasedPerson person, List<ErasedPersonNews> news) {
        public Decided {
            news = List.copyOf(news);
        }
    }

    public boolean isErased() {
        return erased > returned;
    }

    /** The person is erased: what is held of them is void, and it is told that it is forgotten. */
    public static Decided erase(PersonId id, long sequence, Instant at, Optional<ErasedPerson> current) {
        var before = current.orElseGet(() -> new ErasedPerson(id, 0, 0));
        if (sequence <= before.erased) return new Decided(before, List.of());
        var next = new ErasedPerson(id, sequence, before.returned);
        var told = new ErasedPersonNews.PersonForgotten(id, sequence, at);
        return next.isErased()
                ? new Decided(next, List.of(new ErasedPersonNews.HoldingsVoid(id), told))
                : new Decided(next, List.of(told));
    }

    /** The person is recorded anew. */
    public static Decided comeBack(PersonId id, long sequence, Optional<ErasedPerson> current) {
        var before = current.orElseGet(() -> new ErasedPerson(id, 0, 0));
        return new Decided(new ErasedPerson(id, before.erased, Math.max(sequence, before.returned)), List.of());
    }
}
