package dk.samspil.registration.application;

import dk.samspil.registration.domain.Call;
import dk.samspil.registration.domain.CallId;
import dk.samspil.registration.domain.Choice;
import dk.samspil.registration.domain.MunicipalityCode;
import dk.samspil.registration.domain.OfferExpiry;
import dk.samspil.registration.domain.Pin;
import dk.samspil.registration.domain.SelectAnswer;
import dk.samspil.registration.domain.Sizes;
import dk.samspil.registration.domain.Suggestion;
import dk.samspil.registration.domain.Who;
import java.time.Clock;
import java.util.Optional;

/** The coordinator looks at what is suggested, changes it by hand, and has it carried out as a whole. */
public final class SelectApplications {
    private final Calls calls;
    private final Sizes sizes;
    private final OfferExpiry expiry;
    private final Clock clock;

    public SelectApplications(Calls calls, Sizes sizes, OfferExpiry expiry, Clock clock) {
        this.calls = calls;
        this.sizes = sizes;
        this.expiry = expiry;
        this.clock = clock;
    }

    public Suggestion suggestion(Call call) {
        return call.suggestion(sizes);
    }

    public SelectAnswer pin(CallId id, MunicipalityCode municipality, Choice choice, String by, String reason) {
        return choose(id, municipality, Optional.of(new Pin(choice, by, clock.instant(), reason)));
    }

    /** Leaves it to the suggestion again. */
    public SelectAnswer unpin(CallId id, MunicipalityCode municipality) {
        return choose(id, municipality, Optional.empty());
    }

    private SelectAnswer choose(CallId id, MunicipalityCode municipality, Optional<Pin> pin) {
        return calls.change(
                id,
                SelectAnswer.class,
                current -> Changes.of(current, call -> call.pin(municipality, pin), SelectAnswer.UNKNOWN_CALL));
    }

    /** What has been changed since the caller looked is refused by the version that the command expects. */
    public SelectAnswer confirm(CallId id, String by, Optional<String> reason) {
        return calls.change(
                id,
                SelectAnswer.class,
                current -> Changes.of(
                        current,
                        call -> call.select(sizes, new Who(by, clock.instant(), reason), expiry),
                        SelectAnswer.UNKNOWN_CALL));
    }
}
