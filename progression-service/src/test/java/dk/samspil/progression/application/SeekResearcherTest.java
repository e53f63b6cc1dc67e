package dk.samspil.progression.application;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.messaging.aggregate.Cause;
import dk.samspil.messaging.aggregate.Change;
import dk.samspil.messaging.relay.Steps;
import dk.samspil.progression.domain.Participation;
import dk.samspil.progression.domain.Researcher;
import dk.samspil.progression.domain.ResearcherId;
import dk.samspil.progression.domain.Sample;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Where no place is kept yet for whom was chosen, as it is until the step that fills vacancies has come to its end. */
class SeekResearcherTest {
    private static final List<String> WAITING = List.of("0101", "0147", "0151", "0153", "0155", "0157", "0159", "0161");
    private static final Researcher ADA = Sample.researcher('a', 3);
    private static final Researcher BO = Sample.researcher('b', 2);

    private final InMemoryParticipations participations = new InMemoryParticipations(Programme.CLOCK);
    private final InMemoryResearchers researchers = new InMemoryResearchers(Programme.CLOCK);

    @Test
    void sendsNoMoreToAResearcherThanThereArePlaces() {
        register(ADA, BO);

        fill();

        var chosen = chosen();
        assertThat(chosen).hasSize(5);
        assertThat(chosen.stream().collect(Collectors.groupingBy(id -> id, Collectors.counting())))
                .containsEntry(ADA.id(), 3L)
                .containsEntry(BO.id(), 2L);
    }

    @Test
    void countsThoseWhoAreBeingAskedAlready() {
        register(ADA);
        fill();

        fill();

        assertThat(chosen()).hasSize(3);
    }

    private void register(Researcher... registered) {
        participations.useSteps(Steps.of(Steps.on("reserve-researcher", Object.class, _ -> {})));
        for (var code : WAITING) {
            var waits = Participation.join(Optional.empty(), Sample.party(code), Sample.STEPS, List.of(), Sample.NOW);
            once(() -> participations.react(Sample.id(code), _ -> Change.to(waits.next(), List.of())));
        }
        for (var each : registered) once(() -> researchers.react(each.id(), _ -> Change.to(each, List.of())));
    }

    private void fill() {
        once(() -> new SeekResearcher(participations, researchers, Programme.CLOCK).handleAll());
    }

    private List<ResearcherId> chosen() {
        return participations.of(Sample.CALL).stream()
                .flatMap(p -> p.choice().stream())
                .map(c -> c.researcher())
                .toList();
    }

    private static void once(Runnable action) {
        Cause.onlyOnce().run(action);
    }
}
