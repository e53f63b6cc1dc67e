package dk.samspil.conference.application;

import dk.samspil.conference.domain.Conference;
import dk.samspil.conference.domain.Entitlement;
import dk.samspil.conference.domain.EntitlementId;
import dk.samspil.conference.domain.EntitlementNews;
import dk.samspil.messaging.aggregate.Change;
import dk.samspil.messaging.aggregate.Versioned;
import java.util.List;
import java.util.Optional;

/**
 * Invites a municipality's participants if their region's conference is planned, and else says that they are
 * entitled. The entitlement is saved before this looks, and a conference before it looks for entitlements: one of
 * the two finds the other, in whatever order they come.
 */
public final class SeekConference {
    private final Entitlements entitlements;
    private final AllSeries allSeries;
    private final Conferences conferences;
    private final IssueInvitations issue;

    public SeekConference(
            Entitlements entitlements, AllSeries allSeries, Conferences conferences, IssueInvitations issue) {
        this.entitlements = entitlements;
        this.allSeries = allSeries;
        this.conferences = conferences;
        this.issue = issue;
    }

    public void handle(EntitlementId id) {
        var entitlement = entitlements.find(id).orElseThrow().state();
        planned(entitlement)
                .ifPresentOrElse(conference -> issue.handle(id, conference), () -> tellThatTheyAreEntitled(id));
    }

    /** A region that is kept has a conference once that is created. */
    private Optional<Conference> planned(Entitlement entitlement) {
        return allSeries
                .find(entitlement.id().call())
                .flatMap(series -> series.state().in(entitlement.region()))
                .flatMap(conferences::find)
                .map(Versioned::state);
    }

    private void tellThatTheyAreEntitled(EntitlementId id) {
        entitlements.react(
                id,
                current -> current.filter(Entitlement::isOpen)
                        .map(e -> Change.to(
                                e,
                                List.<EntitlementNews>of(
                                        new EntitlementNews.ParticipantsEntitled(id, e.region(), e.persons()))))
                        .orElseGet(Change::none));
    }
}
