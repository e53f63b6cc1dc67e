package dk.samspil.notification.mail.bounces;

import dk.samspil.notification.domain.Bounce.Kind;
import dk.samspil.notification.domain.StatusCode;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** How a mail has failed, as a report says it. */
record Verdict(Kind kind, Optional<StatusCode> status) {
    /** Replies by which a server says that there is nobody of that name (RFC 5321, 4.2.3). */
    private static final Set<String> NOBODY_THERE = Set.of("550", "551", "553");

    private static final Comparator<Verdict> SEVERITY = Comparator.comparing(v -> v.kind() == Kind.HARD);
    private static final Pattern REPLY = Pattern.compile("(?<![\\d.])([45]\\d\\d)[ -]");
    private static final Set<String> UNWANTED = Set.of("abuse", "fraud", "virus", "opt-out", "opt-out-list", "other");

    /** By the blocks of a delivery status, of which the first is about the message and each other about a recipient. */
    static Optional<Verdict> of(List<HeaderBlock> status) {
        return status.stream().flatMap(block -> of(block).stream()).max(SEVERITY);
    }

    /** A delay is no failure: what comes of it is reported again (RFC 3464, 2.3.3). */
    private static Optional<Verdict> of(HeaderBlock recipient) {
        var status = recipient.first("Status").flatMap(StatusCode::in);
        var hasFailed = recipient
                .first("Action")
                .map(action -> action.toLowerCase(Locale.ROOT).startsWith("failed"))
                .orElseGet(() -> status.filter(StatusCode::isFailure).isPresent());
        return hasFailed
                ? Optional.of(failed(status, recipient.first("Diagnostic-Code").orElse("")))
                : Optional.empty();
    }

    /** What the remote server said is more exact than a status that says no more than "permanent". */
    private static Verdict failed(Optional<StatusCode> status, String diagnostic) {
        var said = StatusCode.in(diagnostic).filter(StatusCode::isFailure);
        var saidNothing = said.isEmpty() && reply(diagnostic).isEmpty();
        if (status.isPresent() && (saidNothing || !status.get().isGeneral())) return by(status.get());
        return said.map(Verdict::by).orElseGet(() -> byReply(status, diagnostic));
    }

    /** Whether a text names a reply or a status of failure. */
    static boolean saysFailure(String text) {
        return StatusCode.in(text).filter(StatusCode::isFailure).isPresent()
                || reply(text).isPresent();
    }

    /** By what a report says that is meant for people only. */
    static Verdict of(String text) {
        return StatusCode.in(text)
                .filter(StatusCode::isFailure)
                .map(Verdict::by)
                .orElseGet(() -> byReply(Optional.empty(), text));
    }

    /** By the kind of feedback (RFC 5965, 7.3; RFC 6449); what is no complaint of the recipient's is nothing. */
    static Optional<Verdict> ofFeedback(List<HeaderBlock> feedback) {
        return feedback.stream()
                .flatMap(block -> block.first("Feedback-Type").stream())
                .filter(type -> UNWANTED.contains(type.toLowerCase(Locale.ROOT)))
                .findFirst()
                .map(_ -> new Verdict(Kind.COMPLAINT, Optional.empty()));
    }

    private static Verdict by(StatusCode status) {
        return new Verdict(status.kind(), Optional.of(status));
    }

    private static Verdict byReply(Optional<StatusCode> status, String text) {
        var isHard = reply(text).filter(NOBODY_THERE::contains).isPresent();
        return new Verdict(isHard ? Kind.HARD : Kind.SOFT, status);
    }

    private static Optional<String> reply(String text) {
        return REPLY.matcher(text).results().map(r -> r.group(1)).findFirst();
    }
}
