package dk.samspil.notification.mail.sending;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * What the mail server made of the latest mails, and whether that means that it is overburdened: several times in a row
 * it closed or broke the connection or kept silent, or it told a good part of them to come later. A single recipient's
 * server that says later says nothing about ours, so several domains must be concerned.
 */
public final class RecentAnswers {
    private final Rule rule;
    private final Deque<Answer> latest = new ArrayDeque<>();
    private int closingsInARow;

    public RecentAnswers(Rule rule) {
        this.rule = rule;
    }

    /**
     * When it is too much.
     *
     * @param window how many answers are looked at
     * @param least fewer answers say nothing
     * @param share of them, that said later
     * @param domains of how many different recipient domains
     * @param closings how often in a row the connection was closed or it kept silent
     */
    public record Rule(int window, int least, double share, int domains, int closings) {
        public static final Rule USUAL = new Rule(20, 10, 0.5, 3, 5);
    }

    /** What it said to one mail. */
    public enum Kind {
        /** Yes, or no for good: it works. */
        DEFINITE,
        /** Later, because of the recipient or for a reason of its own. */
        LATER,
        /** It closed the connection, or that broke in the middle of the mail, or it has the mail and keeps silent. */
        CLOSED
    }

    private record Answer(Kind kind, String domain) {}

    public void add(Kind kind, String domain) {
        latest.addLast(new Answer(kind, domain));
        if (latest.size() > rule.window()) latest.removeFirst();
        closingsInARow = kind == Kind.CLOSED ? closingsInARow + 1 : 0;
    }

    /** What it does too often, if anything. */
    public Optional<Kind> tooMuch() {
        if (closingsInARow >= rule.closings()) return Optional.of(Kind.CLOSED);
        return isShareTooHigh() ? Optional.of(usualTrouble()) : Optional.empty();
    }

    /** What was is no sign of what is. */
    public void forget() {
        latest.clear();
        closingsInARow = 0;
    }

    private Kind usualTrouble() {
        return count(Kind.CLOSED) > count(Kind.LATER) ? Kind.CLOSED : Kind.LATER;
    }

    private long count(Kind kind) {
        return latest.stream().filter(answer -> answer.kind() == kind).count();
    }

    private boolean isShareTooHigh() {
        if (latest.size() < rule.least()) return false;
        var later = latest.stream()
                .filter(answer -> answer.kind() != Kind.DEFINITE)
                .map(Answer::domain)
                .toList();
        return later.size() >= rule.share() * latest.size()
                && later.stream().distinct().count() >= rule.domains();
    }
}
