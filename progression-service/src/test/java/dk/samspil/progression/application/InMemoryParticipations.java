package dk.samspil.progression.application;

import dk.samspil.messaging.aggregate.Decision;
import dk.samspil.progression.domain.CallId;
import dk.samspil.progression.domain.Lead;
import dk.samspil.progression.domain.Participation;
import dk.samspil.progression.domain.ParticipationId;
import dk.samspil.progression.domain.ParticipationNews;
import dk.samspil.progression.domain.PersonId;
import dk.samspil.progression.messaging.ParticipationEvents;
import dk.samspil.testkit.InMemoryAggregates;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Participations in memory. What is asked for happens just before the next changes: somebody else acts, or the process dies. */
final class InMemoryParticipations extends InMemoryAggregates<ParticipationId, Participation, ParticipationNews>
        implements Participations {
    private final Queue<Runnable> beforeReactions = new ConcurrentLinkedQueue<>();

    InMemoryParticipations(Clock clock) {
        super("participations", ParticipationId::value, new ParticipationEvents(), clock);
    }

    void beforeNextReaction(Runnable interruption) {
        beforeReactions.add(interruption);
    }

    @Override
    public <A> boolean react(ParticipationId id, Decision<Participation, ParticipationNews, A> decision) {
        var interruption = beforeReactions.poll();
        if (interruption != null) interruption.run();
        return super.react(id, decision);
    }

    @Override
    public List<Participation> of(CallId call) {
        return states().stream()
                .filter(p -> p.id().call().equals(call))
                .sorted(Comparator.comparing(Participation::id))
                .toList();
    }

    @Override
    public List<Participation> of(PersonId contact) {
        return states().stream()
                .filter(p -> p.party().contact().equals(contact))
                .sorted(Comparator.comparing(Participation::id))
                .toList();
    }

    @Override
    public List<Participation> unfilled() {
        return states().stream()
                .filter(p -> p.lead() instanceof Lead.Unfilled)
                .sorted(Comparator.comparing(Participation::id))
                .toList();
    }
}
