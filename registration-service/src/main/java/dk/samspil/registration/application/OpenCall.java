package dk.samspil.registration.application;

import dk.samspil.messaging.aggregate.Change;
import dk.samspil.registration.domain.Call;
import dk.samspil.registration.domain.CallId;
import dk.samspil.registration.domain.CallNews;
import dk.samspil.registration.domain.Who;
import java.util.List;

/** Opens a call for applications, or drafts one. */
public final class OpenCall {
    private final Calls calls;
    private final PersonIds ids;

    public OpenCall(Calls calls, PersonIds ids) {
        this.calls = calls;
        this.ids = ids;
    }

    /** @param id derived from the command's own, so that a repeat finds what it has opened */
    public record Command(CallId id, CallPlan plan, boolean draft, Who who) {}

    /** That it is there. */
    public record Opened(String call) {}

    public Opened handle(Command command) {
        var opened = new Opened(command.id().value());
        return calls.change(command.id(), Opened.class, current -> {
            if (current.isPresent()) return Change.none(opened);
            return command.draft() ? drafted(command, opened) : published(command, opened);
        });
    }

    private Change<Call, CallNews, Opened> drafted(Command command, Opened answer) {
        var plan = command.plan();
        var call = Call.draft(command.id(), plan.terms(ids), plan.places(), command.who());
        return Change.to(call, plan.with(List.of(), command.id(), ids), answer);
    }

    private Change<Call, CallNews, Opened> published(Command command, Opened answer) {
        var plan = command.plan();
        var ruling = Call.open(command.id(), plan.terms(ids), plan.places(), command.who());
        return Change.to(ruling.next(), plan.with(ruling.news(), command.id(), ids), answer);
    }
}
