package dk.samspil.conference.application;

import dk.samspil.conference.domain.CallId;
import dk.samspil.conference.domain.ConferenceId;
import dk.samspil.conference.domain.RegionCode;

/** A conference is planned: invites those of its region who have waited for it. */
public final class InviteEntitled {
    private final Entitlements entitlements;
    private final IssueInvitations issue;

    public InviteEntitled(Entitlements entitlements, IssueInvitations issue) {
        this.entitlements = entitlements;
        this.issue = issue;
    }

    public record Command(ConferenceId conference, CallId call, RegionCode region) {}

    public void handle(Command command) {
        entitlements.in(command.call(), command.region()).forEach(e -> issue.handle(e.id(), command.conference()));
    }
}
