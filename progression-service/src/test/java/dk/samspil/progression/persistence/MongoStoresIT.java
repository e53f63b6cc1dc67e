package dk.samspil.progression.persistence;

import static dk.samspil.progression.domain.Sample.CALL;
import static dk.samspil.progression.domain.Sample.NOW;
import static dk.samspil.progression.domain.Sample.id;
import static dk.samspil.progression.domain.Sample.party;
import static dk.samspil.progression.domain.Sample.researcher;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import dk.samspil.messaging.aggregate.Cause;
import dk.samspil.messaging.aggregate.Change;
import dk.samspil.progression.application.Programme;
import dk.samspil.progression.application.ReplaceResearcher.Answer;
import dk.samspil.progression.domain.Because;
import dk.samspil.progression.domain.CallId;
import dk.samspil.progression.domain.Lead;
import dk.samspil.progression.domain.Participation;
import dk.samspil.progression.domain.Researcher;
import dk.samspil.progression.domain.ReservationRefusal;
import dk.samspil.progression.domain.Sample;
import dk.samspil.telemetry.TraceParent;
import dk.samspil.testkit.Infrastructure;
import dk.samspil.testkit.WithInfrastructure;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@WithInfrastructure
class MongoStoresIT {
    private static final Researcher ADA = researcher('a', 1, "0147");

    private final MongoDatabase database = Infrastructure.get().freshDatabase();
    private final MongoProgramme one = MongoProgramme.on(database);
    private final MongoProgramme other = MongoProgramme.on(database);

    @ParameterizedTest
    @MethodSource("participations")
    void keepAParticipationAsItIs(Participation participation) {
        Cause.onlyOnce()
                .run(() -> one.participations().react(participation.id(), _ -> Change.to(participation, List.of())));

        assertThat(other.participations().find(participation.id()).orElseThrow().state())
                .isEqualTo(participation);
        assertThat(other.participations().of(CALL)).containsExactly(participation);
        assertThat(other.participations().of(new CallId("d".repeat(26)))).isEmpty();
        assertThat(other.participations().unfilled().contains(participation))
                .isEqualTo(participation.lead() instanceof Lead.Unfilled);
    }

    @Test
    void forgetWhatIsNoLongerSo() {
        var choosing = joined(ADA);
        var stopped = choosing.stop(NOW).next();
        for (var each : List.of(choosing, stopped)) {
            Cause.onlyOnce().run(() -> one.participations().react(each.id(), _ -> Change.to(each, List.of())));
        }

        assertThat(other.participations().find(id("0461")).orElseThrow().state())
                .isEqualTo(stopped);
    }

    @Test
    void listNobodyWhoWasHeardOfToNoEffect() {
        one.programme().with(ADA.gone(true));
        Cause.onlyOnce().run(() -> one.researchers().react(researcher('n', 1).id(), _ -> Change.none()));
        Cause.event("/registration/people/n", 1, "n", "flow", TraceParent.fresh())
                .run(() -> one.researchers().react(researcher('m', 1).id(), _ -> Change.none()));

        assertThat(other.researchers().all()).containsExactly(ADA.gone(true));
    }

    @Test
    void keepAResearcherAsItIs() {
        var carrying = ADA.reserve(id("0461"), 7);
        one.programme().with(carrying);

        assertThat(other.researchers().all()).containsExactly(carrying);
    }

    @Test
    void fillTwelveThatJoinAtOnceAtTwoInstances() throws Exception {
        one.programme().with(researcher('a', 3), researcher('b', 3), researcher('d', 3), researcher('e', 3));
        var municipalities =
                IntStream.range(0, 12).mapToObj(i -> "%04d".formatted(101 + i)).toList();

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var joins = municipalities.stream()
                    .<Callable<Object>>map(m -> Executors.callable(() -> at(m).join(m, 1)))
                    .toList();
            for (var each : threads.invokeAll(joins)) each.get();
        }

        one.programme().settled();
        assertThat(municipalities).allMatch(m -> one.programme().of(m).lead() instanceof Lead.Assigned);
    }

    @Test
    void replaceAndReleaseAcrossInstances() {
        var bo = researcher('b', 1);
        one.programme().with(ADA).join("0461", 1);
        one.programme().settled().with(bo);

        assertThat(other.programme().replace("0461", bo)).isEqualTo(Answer.ASSIGNED);
        one.programme().settled().join("0101", 1);
        one.programme().settled().withdraw("0461", 2);

        var after = one.programme().settled();
        assertThat(after.of("0461").active()).isFalse();
        assertThat(after.of("0101").isLedBy(ADA.id())).isTrue();
    }

    static Stream<Participation> participations() {
        var chosen = joined(ADA);
        var led = chosen.reserved(ADA.id(), 1, NOW).next();
        var choosing = led.choose(researcher('b', 2), new Because.Decided("closer to the schools"))
                .next();
        return Stream.of(
                chosen,
                led,
                choosing,
                choosing.turnedDown(2, ReservationRefusal.AT_LIMIT).next(),
                joined(),
                led.complete("baseline", NOW).next(),
                led.stop(NOW).next());
    }

    private static Participation joined(Researcher... pool) {
        return Participation.join(Optional.empty(), party("0461"), Sample.STEPS, List.of(pool), NOW)
                .next();
    }

    private Programme at(String municipality) {
        return (Integer.parseInt(municipality) % 2 == 0 ? one : other).programme();
    }
}
