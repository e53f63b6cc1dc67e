package dk.samspil.notification.domain;

import dk.samspil.notification.domain.Bounce.Kind;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * An enhanced status code (RFC 3463): whether the trouble lasts, and whether the address, the mailbox, the way or the
 * mail itself is at fault.
 */
public record StatusCode(String value) {
    private static final Pattern FORM = Pattern.compile("[245]\\.\\d{1,3}\\.\\d{1,3}");
    private static final Pattern IN_TEXT = Pattern.compile("(?<![\\d.])[245]\\.\\d{1,3}\\.\\d{1,3}(?!\\.?\\d)");

    /**
     * Permanent for this mail, but nothing that says that the next to the same address fails: a full mailbox, a mail
     * that is too large, a sender that is not liked, a time in the queue that is over.
     */
    private static final Set<String> NOT_THE_ADDRESS =
            Set.of("5.1.7", "5.1.8", "5.2.2", "5.2.3", "5.4.6", "5.4.7", "5.4.14", "5.4.300");

    private static final Set<String> NOT_THE_ADDRESS_AT_ALL = Set.of("5.3", "5.6", "5.7");

    public StatusCode {
        if (!FORM.matcher(value).matches()) throw new IllegalArgumentException("a status code is like 5.1.1");
    }

    /** The code, if it is one. */
    public static Optional<StatusCode> of(String text) {
        return FORM.matcher(text).matches() ? Optional.of(new StatusCode(text)) : Optional.empty();
    }

    /** The first code in what a server said. */
    public static Optional<StatusCode> in(String text) {
        var found = IN_TEXT.matcher(text);
        return found.find() ? Optional.of(new StatusCode(found.group())) : Optional.empty();
    }

    /** Whether it tells of a failure. */
    public boolean isFailure() {
        return value.charAt(0) != '2';
    }

    /** Whether it says no more than that it is permanent, or is not. */
    public boolean isGeneral() {
        return value.endsWith(".0.0");
    }

    /** What it means for the next mail to the same address. */
    public Kind kind() {
        var subject = value.substring(0, value.indexOf('.', 2));
        var isHard =
                value.charAt(0) == '5' && !NOT_THE_ADDRESS.contains(value) && !NOT_THE_ADDRESS_AT_ALL.contains(subject);
        return isHard ? Kind.HARD : Kind.SOFT;
    }
}
