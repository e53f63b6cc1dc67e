package dk.samspil.notification.mail;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A registration-service that says what a test wants it to. */
final class Programme implements ProgrammeLetters {
    static final String MEETING = "g".repeat(26);
    static final String MESSAGE = "m".repeat(26);
    static final String DEADLINE = "2014-09-19T10:00:00Z";

    private String state = "scheduled";
    private int sequence;
    private boolean expected = true;
    private String call = "open";
    private int undecided = 3;
    private boolean forgotten;
    private @Nullable RuntimeException failure;

    void becomes(String next, int at) {
        state = next;
        sequence = at;
    }

    void expects(boolean whether) {
        expected = whether;
    }

    void fails(RuntimeException how) {
        failure = how;
    }

    void forgets() {
        forgotten = true;
    }

    void callIs(String next) {
        call = next;
    }

    void leavesUndecided(int applications) {
        undecided = applications;
    }

    @Override
    public Optional<CallLetter> call(String id) {
        if (failure != null) throw failure;
        if (forgotten || !id.equals(Progress.CALL)) return Optional.empty();
        return Optional.of(new CallLetter(
                call,
                "selection",
                14,
                9,
                2,
                undecided,
                Instant.parse("2014-08-11T06:00:00Z"),
                Instant.parse(DEADLINE)));
    }

    @Override
    public Optional<MeetingLetter> meeting(String meeting, String person) {
        if (failure != null) throw failure;
        if (forgotten || !meeting.equals(MEETING)) return Optional.empty();
        return Optional.of(new MeetingLetter(
                "m1@meetings.samspil.dk",
                new Text("Første møde", "First meeting"),
                Instant.parse("2014-10-06T11:00:00Z"),
                Instant.parse("2014-10-06T14:00:00Z"),
                "Weidekampsgade 10",
                state,
                sequence,
                state.equals("cancelled") ? "Storm" : null,
                List.of(new Text("Mål og opfølgning", "Goals and follow-up")),
                expected));
    }

    @Override
    public Optional<MessageLetter> message(String message) {
        if (failure != null) throw failure;
        if (forgotten || !message.equals(MESSAGE)) return Optional.empty();
        return Optional.of(new MessageLetter(
                new Text("Nyt fra sekretariatet: *vigtigt*", "News"),
                new Text("Første linje.\r\n\r\n# Anden <b>linje</b>.", "First line.")));
    }
}
