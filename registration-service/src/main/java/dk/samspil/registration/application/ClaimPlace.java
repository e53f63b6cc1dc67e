package dk.samspil.registration.application;

import dk.samspil.messaging.aggregate.Change;
import dk.samspil.registration.domain.Claim;

/** The call takes what an application asks of it. */
public final class ClaimPlace {
    private final Calls calls;

    public ClaimPlace(Calls calls) {
        this.calls = calls;
    }

    public void handle(Claim claim) {
        calls.react(
                claim.application().call(),
                current ->
                        current.map(call -> Changes.of(call, call.claim(claim))).orElseGet(() -> Change.none(false)));
    }

    /** The same for one that has changed since. */
    public void amend(Claim claim) {
        calls.react(
                claim.application().call(),
                current ->
                        current.map(call -> Changes.of(call, call.amend(claim))).orElseGet(() -> Change.none(false)));
    }
}
