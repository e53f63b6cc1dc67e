package dk.samspil.conference.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.samspil.conference.domain.Answer;
import dk.samspil.conference.domain.Conference;
import dk.samspil.conference.domain.Entitlement;
import dk.samspil.conference.domain.EntitlementNews;
import dk.samspil.conference.domain.Invitation;
import dk.samspil.conference.domain.InvitationId;
import dk.samspil.conference.domain.MunicipalityCode;
import dk.samspil.conference.domain.Plan;
import dk.samspil.conference.domain.RegionCode;
import dk.samspil.conference.domain.Sample;
import dk.samspil.messaging.aggregate.Cause;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class EntitledParticipantsTest {
    private static final String SOUTH = "1083";
    private final InMemoryConferencing world = new InMemoryConferencing();
    private final Plan plan = Sample.plan('f', SOUTH, 100);

    @Test
    void areInvitedAtOnceWhereTheConferenceIsPlanned() {
        world.plan(plan);

        world.join("0461", SOUTH, 1, 1, 2);

        awaitInvited(1, 2);
        // Once more where the plan still looks for those who waited: that may come after the joining.
        assertThat(world.entitlements.events())
                .containsOnly(new EntitlementNews.ConferenceSought(Sample.entitlement("0461")));
    }

    @Test
    void areToldThatTheyAreEntitledAndInvitedOnceTheConferenceIsPlanned() {
        world.join("0461", SOUTH, 1, 1, 2);
        assertThat(world.invitations()).isEmpty();
        assertThat(world.entitlements.events()).contains(told());

        world.plan(plan);

        awaitInvited(1, 2);
    }

    @Test
    void areInvitedWhenTheyAreNamedLaterAndReleasedWhenTheyAreNotAnyMore() {
        world.plan(plan);
        world.join("0461", SOUTH, 1, 1, 2);
        awaitInvited(1, 2);
        world.answer(new InvitationId(plan.conference(), Sample.person(1)), Answer.ACCEPT);

        world.join("0461", SOUTH, 2, 2, 3);

        awaitInvited(1, 2, 3);
        await().untilAsserted(() -> assertThat(world.of(new InvitationId(plan.conference(), Sample.person(1)))
                        .isWithdrawn())
                .isTrue());
        await().untilAsserted(() ->
                assertThat(world.of(plan.conference()).seats().taken()).isZero());
        assertThat(world.of(new InvitationId(plan.conference(), Sample.person(2)))
                        .isWithdrawn())
                .isFalse();
    }

    @Test
    void whoTakesPartAgainIsInvitedAgain() {
        world.plan(plan);
        world.join("0461", SOUTH, 1, 1, 2);
        world.join("0461", SOUTH, 2, 2);
        world.join("0461", SOUTH, 3, 1, 2);

        await().untilAsserted(() -> assertThat(world.of(new InvitationId(plan.conference(), Sample.person(1)))
                        .isWithdrawn())
                .isFalse());
    }

    @Test
    void areInvitedToTheConferenceOfTheirRegionOnly() {
        world.join("0461", SOUTH, 1, 1);
        world.join("0101", "1084", 2, 2);

        world.plan(plan);

        awaitInvited(1);
    }

    @Test
    void areInvitedOnceWhereTheConferenceIsPlannedJustAfterTheyLookedForIt() {
        world.entitlements.beforeNextReaction(() -> {});
        world.entitlements.beforeNextReaction(() -> {
            world.plan(plan);
            await().until(() -> world.conferences.find(plan.conference()).isPresent());
        });

        world.join("0461", SOUTH, 1, 1, 2);

        awaitInvited(1, 2);
    }

    @Test
    void areInvitedOnceWhereTheyJoinWhileTheRegionIsKeptAndTheConferenceNotCreated() {
        world.conferences.beforeNextReaction(() -> {
            world.join("0461", SOUTH, 1, 1, 2);
            throw new IllegalStateException("injected: the process dies here");
        });

        world.plan(plan);

        awaitInvited(1, 2);
        assertThat(world.entitlements.events()).contains(told());
    }

    @Test
    void areAllInvitedOnceAfterACrashBetweenTwoOfThem() {
        world.join("0461", SOUTH, 1, 1, 2, 3);
        world.invitations.beforeNextReaction(() -> {});
        InMemoryConferencing.crash(world.invitations);

        world.plan(plan);

        awaitInvited(1, 2, 3);
    }

    @Test
    void areAllInvitedOnceAfterACrashBetweenTheMarkAndTheFirst() {
        world.plan(plan);
        InMemoryConferencing.crash(world.invitations);

        world.join("0461", SOUTH, 1, 1, 2);

        awaitInvited(1, 2);
    }

    @Test
    void areNotInvitedAfterTheirMunicipalityHasWithdrawn() {
        world.join("0461", SOUTH, 1, 1);
        world.withdraw("0461", 2);
        world.join("0420", SOUTH, 3, 2);

        world.plan(plan);

        awaitInvited(2);
    }

    @Test
    void keepTheInvitationsThatWereIssuedBeforeTheWithdrawal() {
        world.plan(plan);
        world.join("0461", SOUTH, 1, 1);

        world.withdraw("0461", 2);

        awaitInvited(1);
        assertThat(world.entitlements.states()).allMatch(Entitlement::hasEnded);
    }

    @Test
    void areInvitedOnceWhereTheirMunicipalityJoinsAgain() {
        world.plan(plan);
        world.join("0461", SOUTH, 1, 1);
        world.withdraw("0461", 2);

        world.join("0461", SOUTH, 3, 1, 2);

        awaitInvited(1, 2);
    }

    @Test
    void areInvitedAgainByTheCoordinatorWithoutASecondInvitation() {
        world.plan(plan);
        world.join("0461", SOUTH, 1, 1);

        assertThat(invite("0461")).isEqualTo(InviteMunicipality.Outcome.INVITED);

        awaitInvited(1);
    }

    @Test
    void areNotInvitedByTheCoordinatorWhereTheyDoNotBelong() {
        world.plan(plan);
        world.join("0101", "1084", 1, 1);
        world.join("0461", SOUTH, 2, 2);
        world.withdraw("0461", 3);

        assertThat(invite("0101")).isEqualTo(InviteMunicipality.Outcome.OTHER_REGION);
        assertThat(invite("0461")).isEqualTo(InviteMunicipality.Outcome.NOT_JOINED);
        assertThat(invite("0147")).isEqualTo(InviteMunicipality.Outcome.NOT_JOINED);
    }

    @Test
    void areInvitedByTheirOwnMunicipalitysStepEach() {
        world.join("0461", SOUTH, 1, 1, 2);
        world.join("0420", SOUTH, 2, 3);

        world.plan(plan);

        awaitInvited(1, 2, 3);
        assertThat(world.entitlements.events())
                .filteredOn(EntitlementNews.ConferenceSought.class::isInstance)
                .hasSize(4);
    }

    @Test
    void areNotInvitedOnceTheConferenceHasBegun() {
        world.plan(plan);
        world.conferences.put(plan.conference(), Conference.of(begun()));

        world.join("0461", SOUTH, 1, 1);

        assertThat(world.invitations()).isEmpty();
        // Sought once by joining and, if the conference's own step comes only now, once more: nothing is told either
        // way.
        assertThat(world.entitlements.events()).hasOnlyElementsOfTypes(EntitlementNews.ConferenceSought.class);
        assertThat(invite("0461")).isEqualTo(InviteMunicipality.Outcome.HAS_BEGUN);
    }

    /** The same conference, beginning at this very moment. */
    private Plan begun() {
        return new Plan(
                plan.conference(),
                plan.call(),
                plan.region(),
                plan.title(),
                Sample.NOW,
                plan.endsAt(),
                plan.venue(),
                plan.seats());
    }

    private InviteMunicipality.Outcome invite(String municipality) {
        return Cause.onlyOnce()
                .call(() -> world.invite.handle(
                        new InviteMunicipality.Command(plan.conference(), new MunicipalityCode(municipality))));
    }

    private static EntitlementNews told() {
        return new EntitlementNews.ParticipantsEntitled(
                Sample.entitlement("0461"), new RegionCode(SOUTH), List.of(Sample.person(1), Sample.person(2)));
    }

    /** Exactly these, and each told of once. */
    private void awaitInvited(int... persons) {
        var expected = IntStream.of(persons)
                .mapToObj(p -> Sample.invitation(plan.conference(), p))
                .toList();
        await().untilAsserted(() -> {
            assertThat(world.invitations()).map(Invitation::id).containsExactlyElementsOf(expected);
            assertThat(world.issued()).containsExactlyElementsOf(expected);
        });
    }
}
