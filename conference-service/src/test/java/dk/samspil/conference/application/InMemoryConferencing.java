package dk.samspil.conference.application;

import dk.samspil.conference.domain.InvitationId;
import dk.samspil.conference.domain.InvitationNews;
import dk.samspil.conference.domain.PersonId;
import dk.samspil.conference.domain.Sample;
import dk.samspil.conference.domain.Series;
import dk.samspil.conference.domain.people.ErasedPersonNews;
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
    final InMemoryErasedPeople erased;
    final InMemoryRecipients recipients;

    public InMemoryConferencing() {
        this(
                new InMemoryAllSeries(),
                new InMemoryConferences(),
                new InMemoryEntitlements(),
                new InMemoryInvitations(),
                new InMemoryAttendees(),
                new InMemoryErasedPeople(),
                new InMemoryRecipients());
    }

    private InMemoryConferencing(
            InMemoryAllSeries allSeries,
            InMemoryConferences conferences,
            InMemoryEntitlements entitlements,
            InMemoryInvitations invitations,
            InMemoryAttendees attendees,
            InMemoryErasedPeople erased,
            InMemoryRecipients recipients) {
        super(allSeries, conferences, entitlements, invitations, attendees, erased, recipients);
        this.recipients = recipients;
        this.erased = erased;
        this.allSeries = allSeries;
        this.conferences = conferences;
        this.entitlements = entitlements;
        this.invitations = invitations;
        this.attendees = attendees;
        for (var each : List.of(allSeries, conferences, entitlements, invitations, attendees)) each.useSteps(steps);
        erased.useSteps(steps);
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

    /** The sequences of the erasures of a person that were acknowledged. */
    public List<Long> forgotten(PersonId person) {
        return erased.events().stream()
                .filter(n -> n instanceof ErasedPersonNews.PersonForgotten told
                        && told.person().equals(person))
                .map(n -> ((ErasedPersonNews.PersonForgotten) n).sequence())
                .toList();
    }

    Series series() {
        return allSeries.find(Sample.CALL).orElseThrow().state();
    }
}
