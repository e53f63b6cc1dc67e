package dk.samspil.progression.application;

import dk.samspil.messaging.aggregate.Change;
import dk.samspil.progression.domain.Participation;
import dk.samspil.progression.domain.ParticipationId;
import dk.samspil.progression.domain.ParticipationNews;
import java.time.Clock;

/** A step of the onboarding is done. */
public final class CompleteOnboardingStep {
    private final Participations participations;
    private final Clock clock;

    public CompleteOnboardingStep(Participations participations, Clock clock) {
        this.participations = participations;
        this.clock = clock;
    }

    public record Command(ParticipationId participation, String step) {}

    /** How it went. */
    public enum Answer {
        COMPLETED,
        COMPLETED_BEFORE,
        UNKNOWN_PARTICIPATION,
        UNKNOWN_STEP,
        PARTICIPATION_STOPPED
    }

    public Answer handle(Command command) {
        return participations.change(
                command.participation(),
                Answer.class,
                current -> current.map(p -> decide(p, command.step()))
                        .orElseGet(() -> Change.none(Answer.UNKNOWN_PARTICIPATION)));
    }

    private Change<Participation, ParticipationNews, Answer> decide(Participation participation, String step) {
        var named = participation.onboarding().step(step);
        if (named.isEmpty()) return Change.none(Answer.UNKNOWN_STEP);
        if (named.get().isCompleted()) return Change.none(Answer.COMPLETED_BEFORE);
        if (!participation.active()) return Change.none(Answer.PARTICIPATION_STOPPED);
        return Changes.of(participation, participation.complete(step, clock.instant()), Answer.COMPLETED);
    }
}
