package dk.samspil.registration.application;

import dk.samspil.messaging.aggregate.Change;
import dk.samspil.registration.domain.Call;
import dk.samspil.registration.domain.CallNews;
import dk.samspil.registration.domain.Ruling;
import java.util.Optional;
import java.util.function.Function;

/** From what a call decides to what is to be saved: nothing, where nothing has changed. */
final class Changes {
    private Changes() {}

    static <A> Change<Call, CallNews, A> of(Call before, Ruling<A> ruling) {
        return ruling.next().equals(before) && ruling.news().isEmpty()
                ? Change.none(ruling.answer())
                : Change.to(ruling.next(), ruling.news(), ruling.answer());
    }

    /** The same for a command that somebody waits for, about a call that may not exist. */
    static <A> Change<Call, CallNews, A> of(Optional<Call> current, Function<Call, Ruling<A>> decision, A absent) {
        return current.map(before -> of(before, decision.apply(before))).orElseGet(() -> Change.none(absent));
    }
}
