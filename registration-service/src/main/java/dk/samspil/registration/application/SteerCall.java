package dk.samspil.registration.application;

import dk.samspil.messaging.aggregate.Change;
import dk.samspil.registration.domain.Call;
import dk.samspil.registration.domain.CallId;
import dk.samspil.registration.domain.CallNews;
import dk.samspil.registration.domain.LifeAnswer;
import dk.samspil.registration.domain.OfferExpiry;
import dk.samspil.registration.domain.Ruling;
import dk.samspil.registration.domain.Who;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** The coordinator leads a call through its life. */
public final class SteerCall {
    private final Calls calls;
    private final PersonIds ids;
    private final OfferExpiry expiry;
    private final Clock clock;

    public SteerCall(Calls calls, PersonIds ids, OfferExpiry expiry, Clock clock) {
        this.calls = calls;
        this.ids = ids;
        this.expiry = expiry;
        this.clock = clock;
    }

    /** @param reason why, where one is given */
    public record Command(CallId call, Wish wish, String by, Optional<String> reason) {}

    /** What is to become of the call. */
    public sealed interface Wish {
        record Publish() implements Wish {}

        record Change(CallPlan plan) implements Wish {}

        record Close() implements Wish {}

        record Reopen(Instant deadline) implements Wish {}

        record Resize(int places) implements Wish {}

        record Conclude() implements Wish {}
    }

    public LifeAnswer handle(Command command) {
        return calls.change(
                command.call(),
                LifeAnswer.class,
                current -> current.map(call -> decide(call, command))
                        .orElseGet(() -> Change.none(LifeAnswer.UNKNOWN_CALL)));
    }

    private Change<Call, CallNews, LifeAnswer> decide(Call call, Command command) {
        var ruling = rule(call, command.wish(), new Who(command.by(), clock.instant(), command.reason()));
        var change = Changes.of(call, ruling);
        if (ruling.answer() == LifeAnswer.DONE && command.wish() instanceof Wish.Change(var plan)) {
            return new Change<>(change.state(), plan.with(change.events(), call.id(), ids), change.answer());
        }
        return change;
    }

    private Ruling<LifeAnswer> rule(Call call, Wish wish, Who who) {
        return switch (wish) {
            case Wish.Publish() -> call.publish(who);
            case Wish.Change(var plan) -> call.change(plan.terms(ids), plan.places(), who, expiry);
            case Wish.Close() -> call.close(who);
            case Wish.Reopen(var deadline) -> call.reopen(deadline, who);
            case Wish.Resize(var places) -> call.resize(places, who, expiry);
            case Wish.Conclude() -> call.conclude(who, expiry);
        };
    }
}
