package dk.samspil.conference.application;

import dk.samspil.conference.domain.InvitationId;
import dk.samspil.conference.domain.InvitationNews;
import dk.samspil.conference.domain.Sample;
import dk.samspil.conference.domain.Series;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The use cases on stores in memory, with a look at what was saved and a hand in what goes wrong. */
public final class InMemoryConferencing extends Conferencing {
    final InMemoryAllSeries allSeries;
    final InMemoryConferences conferences;
    final InMemoryEntitlements entitlements;
    final InMemoryInvitations invitations;
    final InMemoryAttendees attendees;

    public InMemoryConferencing() {
        this(
                new InMemoryAllSeries(),
                new InMemoryConferences(),
                new InMemoryEntitlements(),
                new InMemoryInvitations(),
                new InMemoryAttendees());
    }

    private InMemoryConferencing(
            InMemoryAllSeries allSeries,
            InMemoryConferences conferences,
            InMemoryEntitlements entitlements,
            InMemoryInvitations invitations,
            InMemoryAttendees attendees) {
        super(allSeries, conferences, entitlements, invitations, attendees);
        this.allSeries = allSeries;
        this.conferences = conferences;
        this.entitlements = entitlements;
        this.invitations = invitations;
        this.attendees = attendees;
        for (var each : List.of(allSeries, conferences, entitlements, invitations, attendees)) each.useSteps(steps);
    }

    /** Dies before the next reaction of these, and is started again. */
    static void crash(Interruptible<?, ?, ?> before) {
        before.beforeNextReaction(() -> {
            throw new IllegalStateException("injected: the process dies here");
        });
    }

    /** Who is invited where, and how the municipalities stand: the same in whatever order things came. */
    public List<String> summary() {
        return Stream.concat(
                        entitlements.states().stream().map(e -> e.id().value() + " " + e.persons() + " " + e.state()),
                        invitations().stream().map(i -> i.id().value() + " " + i.municipality() + " " + i.state()))
                .sorted()
                .toList();
    }

    /** The invitations that were told of, each time that they were. */
    public List<InvitationId> issued() {
        return invitations.events().stream()
                .filter(InvitationNews.InvitationIssued.class::isInstance)
                .map(n -> ((InvitationNews.InvitationIssued) n).invitation())
                .sorted(Comparator.comparing(InvitationId::value))
                .toList();
    }

    Series series() {
        return allSeries.find(Sample.CALL).orElseThrow().state();
    }
}
