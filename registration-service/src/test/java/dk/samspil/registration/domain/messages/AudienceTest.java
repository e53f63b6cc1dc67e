package dk.samspil.registration.domain.messages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.samspil.registration.Sample;
import dk.samspil.registration.domain.ApplicationState;
import dk.samspil.registration.domain.Participant;
import dk.samspil.registration.domain.ParticipantRole;
import dk.samspil.registration.domain.PersonId;
import dk.samspil.registration.domain.RegionCode;
import dk.samspil.registration.domain.Team;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AudienceTest {
    private static final PersonId KAREN = Sample.person('k');
    private static final PersonId PETER = Sample.person('p');
    private static final RegionCode SOUTH = new RegionCode("1083");
    private static final RegionCode NORTH = new RegionCode("1081");

    private static Addressed addressed(int number, RegionCode region, ApplicationState state, Team team) {
        return new Addressed(Sample.municipality(number), region, state, team);
    }

    private static Audience of(ApplicationState state, Set<RegionCode> regions, Set<RecipientRole> roles) {
        return new Audience(Set.of(state), regions, roles, Set.of());
    }

    @Test
    void reachesThoseWhoseMunicipalityStandsSo() {
        var all = List.of(
                addressed(1, SOUTH, ApplicationState.JOINED, Sample.team()),
                addressed(2, SOUTH, ApplicationState.WAITING, new Team(Sample.person('w'), List.of())));

        assertThat(of(ApplicationState.JOINED, Set.of(), Set.of()).among(all).people())
                .containsExactly(KAREN, PETER);
        assertThat(of(ApplicationState.DECLINED, Set.of(), Set.of()).among(all).people())
                .isEmpty();
    }

    @Test
    void reachesOneRegionOneRoleOrOneMunicipality() {
        var all = List.of(
                addressed(1, SOUTH, ApplicationState.JOINED, Sample.team()),
                addressed(2, NORTH, ApplicationState.JOINED, new Team(Sample.person('w'), List.of())));

        assertThat(of(ApplicationState.JOINED, Set.of(NORTH), Set.of())
                        .among(all)
                        .people())
                .containsExactly(Sample.person('w'));
        assertThat(of(ApplicationState.JOINED, Set.of(), Set.of(RecipientRole.SCHOOL_LEADER))
                        .among(all)
                        .people())
                .containsExactly(PETER);
        assertThat(new Audience(Set.of(ApplicationState.JOINED), Set.of(), Set.of(), Set.of(Sample.municipality(1)))
                        .among(all)
                        .people())
                .containsExactly(KAREN, PETER);
    }

    @Test
    void somebodyWhoIsNamedTwiceIsReachedOnceAndCountedInBothGroups() {
        var reached = new Audience(
                        Set.of(ApplicationState.JOINED, ApplicationState.WAITING), Set.of(), Set.of(), Set.of())
                .among(List.of(
                        addressed(1, SOUTH, ApplicationState.JOINED, Sample.team()),
                        addressed(2, SOUTH, ApplicationState.WAITING, Sample.team()),
                        addressed(3, SOUTH, ApplicationState.WAITING, Sample.team())));

        assertThat(reached.people()).containsExactly(KAREN, PETER);
        assertThat(reached.groups().keySet())
                .containsExactlyInAnyOrder(ApplicationState.JOINED, ApplicationState.WAITING);
        assertThat(reached.groups())
                .containsEntry(
                        ApplicationState.WAITING,
                        new Reached.Group(2, new TreeSet<>(Set.of(KAREN.value(), PETER.value()))));
    }

    @Test
    void nobodyWritesToEverybodyByLeavingThingsOut() {
        assertThatThrownBy(() -> new Audience(Set.of(), Set.of(), Set.of(), Set.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** Any audience over any teams: what one finds by looking at every person of every team. */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void reachesExactlyWhomItDescribes(int seed) {
        var random = new Random(seed);
        var all = new ArrayList<Addressed>();
        for (int i = 0; i < 20; i++) {
            all.add(addressed(
                    i, random.nextBoolean() ? SOUTH : NORTH, anyOf(random, ApplicationState.values()), team(random)));
        }
        var audience = new Audience(
                Set.of(anyOf(random, ApplicationState.values())),
                random.nextBoolean() ? Set.of() : Set.of(NORTH),
                random.nextBoolean() ? Set.of() : Set.of(anyOf(random, RecipientRole.values())),
                random.nextBoolean() ? Set.of() : Set.of(Sample.municipality(3), Sample.municipality(4)));

        var expected = new HashSet<PersonId>();
        for (var one : all) {
            if (!audience.states().contains(one.state())) continue;
            if (!audience.regions().isEmpty() && !audience.regions().contains(one.region())) continue;
            if (!audience.municipalities().isEmpty()
                    && !audience.municipalities().contains(one.municipality())) continue;
            var every = audience.roles().isEmpty();
            if (every || audience.roles().contains(RecipientRole.CONTACT))
                expected.add(one.team().contact());
            for (var each : one.team().participants()) {
                if (every
                        || audience.roles()
                                .contains(RecipientRole.valueOf(each.role().name()))) expected.add(each.person());
            }
        }

        assertThat(audience.among(all).people()).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(audience.among(all)).isEqualTo(audience.among(all.reversed()));
    }

    private static Team team(Random random) {
        var participants = new ArrayList<Participant>();
        for (int i = random.nextInt(4); i > 0; i--) {
            participants.add(new Participant(person(random), anyOf(random, ParticipantRole.values())));
        }
        return new Team(person(random), participants);
    }

    private static PersonId person(Random random) {
        return Sample.person((char) ('a' + random.nextInt(26)));
    }

    private static <T> T anyOf(Random random, T[] values) {
        return values[random.nextInt(values.length)];
    }

    static IntStream seeds() {
        return IntStream.range(0, 100);
    }
}
