package dk.samspil.registration.application;

import dk.samspil.messaging.aggregate.Change;
import dk.samspil.registration.domain.Call;
import dk.samspil.registration.domain.CallId;
import dk.samspil.registration.domain.Terms;

/** Opens a call for applications. */
public final class OpenCall {
    private final Calls calls;

    public OpenCall(Calls calls) {
        this.calls = calls;
    }

    /** @param id derived from the command's own, so that a repeat finds what it has opened */
    public record Command(CallId id, Terms terms, int places) {}

    /** That it is open. */
    public record Opened(String call) {}

    public Opened handle(Command command) {
        var opened = new Opened(command.id().value());
        return calls.change(command.id(), Opened.class, current -> {
            if (current.isPresent()) return Change.none(opened);
            var ruling = Call.open(command.id(), command.terms(), command.places());
            return Change.to(ruling.next(), ruling.news(), opened);
        });
    }
}
