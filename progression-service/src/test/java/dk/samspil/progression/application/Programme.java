package dk.samspil.progression.application;

import static dk.samspil.progression.domain.Sample.CALL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.samspil.messaging.aggregate.Cause;
import dk.samspil.messaging.aggregate.Change;
import dk.samspil.messaging.relay.Steps;
import dk.samspil.progression.application.OnboardingPlan.Item;
import dk.samspil.progression.application.people.ErasedPeople;
import dk.samspil.progression.application.people.FollowErasure;
import dk.samspil.progression.application.people.ForgetPerson;
import dk.samspil.progression.domain.Lead;
import dk.samspil.progression.domain.Owner;
import dk.samspil.progression.domain.Participation;
import dk.samspil.progression.domain.ParticipationId;
import dk.samspil.progression.domain.PersonId;
import dk.samspil.progression.domain.Researcher;
import dk.samspil.progression.domain.Sample;
import dk.samspil.progression.messaging.ProgressionSteps;
import dk.samspil.telemetry.TraceParent;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.TreeMap;

/** The use cases of the service on some stores, as the configuration wires them. */
public class Programme {
    protected static final Clock CLOCK = Clock.fixed(Sample.NOW, ZoneOffset.UTC);
    private static final OnboardingPlan PLAN = new OnboardingPlan(
            List.of(new Item("sign-agreement", Owner.MUNICIPALITY, 10), new Item("baseline", Owner.MUNICIPALITY, 30)),
            LocalDate::plusDays);

    private final Participations participations;
    private final Researchers researchers;
    public final StartOnboarding start;
    public final StopParticipation stop;
    public final ChangeContact change;
    private final ReplaceResearcher replace;
    final CompleteOnboardingStep complete;
    public final ForgetPerson forget;
    public final Steps steps;

    public Programme(Participations participations, Researchers researchers, ErasedPeople erased) {
        this.forget = new ForgetPerson(erased, CLOCK);
        this.participations = participations;
        this.researchers = researchers;
        this.start = new StartOnboarding(participations, researchers, PLAN, CLOCK);
        this.stop = new StopParticipation(participations);
        this.change = new ChangeContact(participations);
        this.replace = new ReplaceResearcher(participations, researchers);
        this.complete = new CompleteOnboardingStep(participations, CLOCK);
        this.steps = ProgressionSteps.table(
                new ReserveResearcher(participations, researchers, CLOCK),
                new ReleaseResearcher(researchers),
                new SeekResearcher(participations, researchers, CLOCK),
                new FollowErasure(erased, researchers, participations, CLOCK));
    }

    /** With these researchers, of whom nobody is told. */
    public Programme with(Researcher... known) {
        for (var each : known) {
            Cause.onlyOnce().run(() -> researchers.react(each.id(), _ -> Change.to(each, List.of())));
        }
        return this;
    }

    public void join(String municipality, long sequence) {
        received(municipality, sequence)
                .run(() -> start.handle(new StartOnboarding.Command(Sample.party(municipality), Sample.NOW)));
    }

    public void withdraw(String municipality, long sequence) {
        received(municipality, sequence)
                .run(() -> stop.handle(new StopParticipation.Command(Sample.id(municipality), Sample.NOW)));
    }

    /** Under registration's event about a person, whose place in the stream comes after that of the erasure. */
    public void erase(PersonId person, long erasure) {
        aboutPerson(person, erasure + 1).run(() -> forget.erase(person, erasure));
    }

    public void comeBack(PersonId person, long sequence) {
        aboutPerson(person, sequence + 1).run(() -> forget.comeBack(person, sequence));
    }

    private static Cause aboutPerson(PersonId person, long sequence) {
        var stream = "/registration/people/" + person.value() + "#" + person.value() + "@registration.events";
        return Cause.event(stream, sequence, stream + "/" + sequence, "flow", TraceParent.fresh());
    }

    public ReplaceResearcher.Answer replace(String municipality, Researcher by) {
        return Cause.onlyOnce()
                .call(() -> replace.handle(
                        new ReplaceResearcher.Command(Sample.id(municipality), by.id(), "knows the school reform")));
    }

    public Participation of(String municipality) {
        return participations.find(Sample.id(municipality)).orElseThrow().state();
    }

    Researcher of(Researcher researcher) {
        return researchers.find(researcher.id()).orElseThrow().state();
    }

    /** Under an event of registration's. */
    public static Cause received(String municipality, long sequence) {
        var stream = "/registration/calls/" + CALL.value() + "#" + CALL.value() + "/" + municipality;
        return Cause.event(stream, sequence, stream + "/" + sequence, "flow", TraceParent.fresh());
    }

    /** Waits until nobody is being asked any more and both guards agree. */
    public Programme settled() {
        await().pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(1))
                .atMost(Duration.ofSeconds(60))
                .untilAsserted(this::assertBothGuardsAgree);
        return this;
    }

    /** Exactly one lead researcher or a true reason why not; nobody over the limit or with a conflict; no place kept for nothing. */
    public void assertBothGuardsAgree() {
        var carried = new TreeMap<ParticipationId, String>();
        for (var researcher : researchers.all()) {
            assertThat(researcher.carried()).isLessThanOrEqualTo(researcher.limit());
            researcher.reservations().forEach((participation, attempt) -> {
                assertThat(researcher.conflicts()).doesNotContain(participation.municipality());
                assertThat(carried.put(participation, researcher.id().value() + "/" + attempt))
                        .isNull();
            });
        }
        var led = new TreeMap<ParticipationId, String>();
        for (var participation : participations.of(CALL)) {
            assertThat(participation.choice()).isEmpty();
            switch (participation.lead()) {
                case Lead.Assigned(var choice, var at) ->
                    led.put(participation.id(), choice.researcher().value() + "/" + choice.attempt());
                case Lead.Unfilled unfilled -> assertNobodyCouldTake(participation.id());
                case Lead.None none -> assertThat(participation.active()).isFalse();
            }
        }
        assertThat(carried).isEqualTo(led);
    }

    /** What is the same in whatever order the municipalities came. */
    public List<String> summary() {
        return participations.of(CALL).stream()
                .map(p -> p.id().municipality().value() + " " + p.active() + " " + p.onboarding() + " " + p.attempts()
                        + " "
                        + (p.lead() instanceof Lead.Assigned lead ? lead.researcher() : p.lead()))
                .toList();
    }

    private void assertNobodyCouldTake(ParticipationId participation) {
        assertThat(researchers.all()).noneMatch(r -> r.refusal(participation).isEmpty());
    }
}
