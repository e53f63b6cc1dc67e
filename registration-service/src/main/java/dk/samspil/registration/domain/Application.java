package dk.samspil.registration.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

/**
 * What a municipality says when it applies, every time that it does. At most the latest attempt is live;
 * whether it gets a place is for the call to say.
 *
 * @param attempts oldest first
 */
public record Application(ApplicationId id, List<Attempt> attempts) {
    private static final int CALL_LETTERS = 4;

    public Application {
        attempts = List.copyOf(attempts);
        if (attempts.isEmpty()) throw new IllegalArgumentException("an application has been made at least once");
    }

    public static Application of(ApplicationId id, Attempt first) {
        return new Application(id, List.of(first));
    }

    public Attempt latest() {
        return attempts.getLast();
    }

    /** What people call it when they speak, such as {@code K4TQ-0461-1}: short, of letters and digits that differ. */
    public String reference() {
        return reference(id, latest().number());
    }

    /** The same for one of its attempts. */
    public static String reference(ApplicationId id, int attempt) {
        return id.call().value().substring(0, CALL_LETTERS).toUpperCase(Locale.ROOT) + "-"
                + id.municipality().value() + "-" + attempt;
    }

    /** Whether the call has taken note of the latest attempt; before that a change could be overtaken by it. */
    public boolean isTaken(Call call) {
        return call.line(id.municipality())
                .filter(line -> line.attempt() == latest().number())
                .isPresent();
    }

    /** Whether the latest attempt stands, given what the call says of it. */
    public boolean isLive(Call call) {
        var ended = call.line(id.municipality())
                .filter(line -> line.attempt() == latest().number() && !line.isLive())
                .isPresent();
        return !latest().retracted() && !ended;
    }

    public Application again(Attempt next) {
        var more = new ArrayList<>(attempts);
        more.add(next);
        return new Application(id, more);
    }

    public Application amended(Proposal proposal, Team team, Remark remark) {
        return latest(attempt -> attempt.amended(proposal, team, remark));
    }

    public Application retracted(Remark remark) {
        return latest(attempt -> attempt.retracted(remark));
    }

    /** With a remark on one of its attempts. */
    public Application with(int attempt, Remark remark) {
        return new Application(
                id,
                attempts.stream()
                        .map(a -> a.number() == attempt ? a.with(remark) : a)
                        .toList());
    }

    /** Without what was said in any attempt but this one; 0 for none. */
    public Application forgottenBut(int attempt) {
        return new Application(
                id,
                attempts.stream()
                        .map(a -> a.number() == attempt ? a : a.forgotten())
                        .toList());
    }

    /** What the latest attempt asks of the call. */
    public Claim claim(Instant at) {
        return new Claim(id, latest().region(), latest().number(), latest().team(), at);
    }

    private Application latest(UnaryOperator<Attempt> change) {
        var next = new ArrayList<>(attempts);
        next.set(next.size() - 1, change.apply(latest()));
        return new Application(id, next);
    }
}
