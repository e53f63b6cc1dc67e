package dk.samspil.notification.mail;

import dk.samspil.notification.domain.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A progression-service that says what a test wants it to. */
final class Progress implements ProgressLetters {
    static final String CALL = "d".repeat(26);
    static final String FEEDBACK = "f".repeat(26);
    static final String DUE = "2014-09-08";

    private String state = "active";
    private @Nullable String contact;
    private @Nullable String researcher;
    private final List<Step> steps = new ArrayList<>();
    private String feedback = "requested";
    private boolean expected = true;
    private boolean unknown;
    private @Nullable RuntimeException failure;

    void isSpokenForBy(PersonId person) {
        contact = person.value();
    }

    void isLedBy(@Nullable PersonId person) {
        researcher = person == null ? null : person.value();
    }

    void stops() {
        state = "stopped";
    }

    void lacks(String step, String owner, String dueOn) {
        steps.add(new Step(step, owner, LocalDate.parse(dueOn), null));
    }

    void has(String step, String dueOn) {
        steps.add(new Step(step, "municipality", LocalDate.parse(dueOn), Instant.parse("2014-09-05T10:00:00Z")));
    }

    void feedbackIs(String next, boolean stillExpected) {
        feedback = next;
        expected = stillExpected;
    }

    void knowsNothing() {
        unknown = true;
    }

    void fails(RuntimeException how) {
        failure = how;
    }

    @Override
    public Optional<ParticipationLetter> participation(String call, String municipality) {
        if (failure != null) throw failure;
        if (unknown || !call.equals(CALL) || !municipality.equals("0461")) return Optional.empty();
        return Optional.of(new ParticipationLetter(state, String.valueOf(contact), researcher, steps));
    }

    @Override
    public Optional<FeedbackLetter> feedback(String id, String person) {
        if (failure != null) throw failure;
        if (unknown || !id.equals(FEEDBACK)) return Optional.empty();
        return Optional.of(new FeedbackLetter(feedback, expected, "Makkerlæsning", LocalDate.parse("2015-01-26")));
    }
}
