package dk.samspil.notification.mail;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What progression-service says at this moment about a municipality's work. */
public interface ProgressLetters {

    /**
     * Empty if the municipality takes no part in that programme.
     *
     * @throws LetterRefused if the service does not answer us, which waiting does not mend
     * @throws RuntimeException if the service cannot be asked now
     */
    Optional<ParticipationLetter> participation(String call, String municipality);

    /** As for a participation. */
    Optional<FeedbackLetter> feedback(String feedback, String person);

    /**
     * A municipality in a programme.
     *
     * @param state active or stopped
     * @param contact who speaks for it, as a person
     * @param researcher who leads it, as a person; null while nobody does
     */
    record ParticipationLetter(
            String state, String contact, @Nullable String researcher, List<Step> steps) {
        public ParticipationLetter {
            steps = List.copyOf(steps);
        }

        boolean isLedBy(String person) {
            return person.equals(researcher);
        }

        boolean isActive() {
            return state.equals("active");
        }
    }

    /** One thing that a new municipality has to do, whose turn it is, and the last day for it. */
    record Step(
            String step,
            String owner,
            LocalDate dueOn,
            @Nullable Instant completedAt) {}

    /**
     * Feedback on a practice.
     *
     * @param state requested, given or withdrawn
     * @param expected whether it still concerns the person whom the mail is for
     * @param title of the practice, as the municipality wrote it
     */
    record FeedbackLetter(String state, boolean expected, String title, LocalDate dueOn) {}
}
