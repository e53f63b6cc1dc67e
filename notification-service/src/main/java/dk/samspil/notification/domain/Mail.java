package dk.samspil.notification.domain;

import dk.samspil.notification.domain.MailNews.ContactAwaited;
import dk.samspil.notification.domain.MailNews.ContactDoubted;
import dk.samspil.notification.domain.MailNews.MailBounced;
import dk.samspil.notification.domain.MailNews.MailDeferred;
import dk.samspil.notification.domain.MailNews.MailExpired;
import dk.samspil.notification.domain.MailNews.MailPlanned;
import dk.samspil.notification.domain.MailNews.MailSuppressed;
import dk.samspil.notification.domain.MailNews.MailUncertain;
import dk.samspil.notification.domain.MailState.AwaitingContact;
import dk.samspil.notification.domain.MailState.Deferred;
import dk.samspil.notification.domain.MailState.Expired;
import dk.samspil.notification.domain.MailState.Failed;
import dk.samspil.notification.domain.MailState.Queued;
import dk.samspil.notification.domain.MailState.Sending;
import dk.samspil.notification.domain.MailState.Sent;
import dk.samspil.notification.domain.MailState.Suppressed;
import dk.samspil.notification.domain.MailState.Suppression;
import dk.samspil.notification.domain.MailState.Uncertain;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A mail: at most one sender has it at a time, and a second copy leaves only where the outcome of the
 * first is unknown, once, and never of a bulk mail.
 *
 * @param attempts how often the mail server or a fault had its say
 * @param repeat whether a first copy may have arrived
 * @param edition what it was last written with
 * @param orderedAt system time
 * @param trail what it has come through
 * @param bounce the worst that came back after it was sent, or at the server's door
 */
public record Mail(
        MailId id,
        MailOrder order,
        MailState state,
        int attempts,
        boolean repeat,
        Optional<Edition> edition,
        Instant orderedAt,
        Trail trail,
        Optional<Bounce> bounce) {

    /** A new mail: ready to be sent, at once or at its time, or too late if that has passed. */
    public static MailDecided ordered(MailOrder order, Moment now) {
        var ready = new Queued(now.system());
        var mail = new Mail(
                order.mail(), order, ready, 0, false, Optional.empty(), now.system(), Trail.NONE, Optional.empty());
        return mail.tooLate(now) ? mail.expire(now) : new MailDecided(mail.in(ready, now), mail.plans(now));
    }

    /** Nobody knows yet where this person can be reached. It stays as it is if it is for somebody else by now. */
    public MailDecided awaitContact(PersonId person, Moment now) {
        if (!isWaiting() || !isUp(now.system()) || !order.recipient().equals(person)) return unchanged();
        return tooLate(now)
                ? expire(now)
                : MailDecided.to(in(new AwaitingContact(), now), new ContactAwaited(id, person));
    }

    /** The recipient's details have arrived. */
    public MailDecided contactKnown(Moment now) {
        return state instanceof AwaitingContact ? MailDecided.to(in(new Queued(now.system()), now)) : unchanged();
    }

    /** Takes the mail for one sender, if it is to be sent now and nobody else has it. */
    public MailDecided claim(String claim, Moment now, Duration lease) {
        if (!isUp(now.system())) return unchanged();
        if (!(state instanceof Sending held) || !held.delivering()) return take(claim, now, lease);
        var doubtful = doubtful(now);
        var next = held.stopped()
                .map(why -> doubtful.mail().stop(why, now))
                .orElseGet(() -> doubtful.mail().claim(claim, now, lease));
        return next.after(doubtful.events());
    }

    /** Whether a sender could take it at this system time: it waits, or the one who had it is gone. */
    public boolean isUp(Instant system) {
        return switch (state) {
            case Queued _ -> true;
            case Deferred later -> !later.due().isAfter(system);
            case Sending held -> held.overdue(system);
            default -> false;
        };
    }

    /** From here on the mail server may have it. */
    public MailDecided delivering(String claim, Edition writtenWith, Moment now, Duration lease) {
        return heldBy(claim)
                ? MailDecided.to(
                        written(writtenWith).in(new Sending(claim, now.system().plus(lease), true), now))
                : unchanged();
    }

    /** What the attempt came to; what was stopped meanwhile is not tried again, and of somebody erased no words stay. */
    public MailDecided settle(String claim, Outcome outcome, Moment now) {
        var decided = outcome.settle(this, claim, now);
        var stopped = state instanceof Sending held ? held.stopped() : Optional.<Suppression>empty();
        return stopped.map(why -> decided.mail().stop(why, now).after(decided.events()))
                .orElse(decided);
    }

    /** The same mail, looked at once more. */
    public Reconsidered reconsidered() {
        return new Reconsidered(this);
    }

    /** Whether some server may have had it. */
    public boolean mayHaveLeft() {
        return repeat
                || switch (state) {
                    case Sent _, Uncertain _ -> true;
                    case Sending sending -> sending.delivering();
                    case AwaitingContact _, Queued _, Deferred _, Failed _, Suppressed _, Expired _ -> false;
                };
    }

    /** Its time may have passed while it waited. */
    public MailDecided expireIfLate(Moment now) {
        return isWaiting() && tooLate(now) ? expire(now) : unchanged();
    }

    /** Whether a person wants it sent, also where the recipient counts as unreachable. */
    public boolean isWished() {
        return trail.isWished();
    }

    /**
     * The recipient is erased: it is not sent, not even by a sender that has it, unless the server may have it already;
     * and what people and servers have said about it goes.
     */
    public MailDecided erase(Moment now) {
        var silent = withoutWords();
        return isHere() ? silent.suppressed(Suppression.ERASED, now) : MailDecided.to(silent);
    }

    /** Whether it is still to be sent, and no sender has it. */
    public boolean isWaiting() {
        return switch (state) {
            case AwaitingContact _, Queued _, Deferred _ -> true;
            default -> false;
        };
    }

    /** Whether it is still to be sent, and no server may have what is under way of it. */
    boolean isHere() {
        return isWaiting() || (state instanceof Sending held && !held.delivering());
    }

    /** Whether this sender still has it. */
    public boolean heldBy(String claim) {
        return state instanceof Sending sending && sending.claim().equals(claim);
    }

    /** Whether nobody knows if one copy arrived, or if the only one did. */
    public boolean uncertain() {
        return repeat || state instanceof Uncertain;
    }

    MailDecided doubtful(Moment now) {
        var event = new MailUncertain(id, order, now.business());
        var again = !order.template().category().isBulk() && !repeat;
        var next = again ? new Queued(now.system()) : new Uncertain(now.system());
        return MailDecided.to(counted(attempts + 1, repeat || again).in(next, now), event);
    }

    MailDecided suppressed(Suppression why, Moment now) {
        return MailDecided.to(
                in(new Suppressed(now.system(), why), now), new MailSuppressed(id, order, why, now.business()));
    }

    /** What a bounce of this mail means: first for its recipient, and then for those who listen. */
    List<MailNews> returns(Bounce what, long details, Moment now) {
        return List.of(
                new ContactDoubted(order.recipient(), new ReturnedMail(id, details, what, now.business())),
                new MailBounced(id, order, what, now.business()));
    }

    /** It has been put off. That it still is, for the same cause, is no news: a mail may wait for days, minute by minute. */
    MailDecided deferred(Trail before, Moment now) {
        return before.endsIn(state)
                ? unchanged()
                : MailDecided.to(this, new MailDeferred(id, order, state.said(), now.business()));
    }

    /** For somebody else, of whom nothing says what it was written with, nor what was said about the one before. */
    Mail to(PersonId next) {
        return new Mail(
                id, order.to(next), state, attempts, repeat, Optional.empty(), orderedAt, trail.withoutWords(), bounce);
    }

    /** Whether it is for whom it was ordered for: who has taken over from them may have got it too. */
    public boolean isForItsFirstRecipient() {
        return order.mail().equals(id);
    }

    Mail until(Instant end) {
        return new Mail(id, order.until(end), state, attempts, repeat, edition, orderedAt, trail, bounce);
    }

    Mail returned(Bounce what) {
        return new Mail(id, order, state, attempts, repeat, edition, orderedAt, trail, Optional.of(what));
    }

    Mail in(MailState next, Moment now) {
        return with(next, trail.into(next, now.system()));
    }

    Mail tried(MailState next, Moment now) {
        return counted(attempts + 1, repeat).in(next, now);
    }

    MailDecided unchanged() {
        return MailDecided.to(this);
    }

    /** That it leaves later is told at once: whoever waits for it hears nothing more until then. */
    private List<MailNews> plans(Moment now) {
        return order
                .notBefore()
                .filter(planned -> planned.isAfter(now.business()))
                .<MailNews>map(planned -> new MailPlanned(id, order, planned, now.business()))
                .stream()
                .toList();
    }

    private MailDecided stop(Suppression why, Moment now) {
        return why == Suppression.ERASED ? erase(now) : reconsidered().supersede(now);
    }

    private MailDecided take(String claim, Moment now, Duration lease) {
        return tooLate(now)
                ? expire(now)
                : MailDecided.to(in(new Sending(claim, now.system().plus(lease), false), now));
    }

    boolean tooLate(Moment now) {
        return now.business().isAfter(order.expiresAt());
    }

    private MailDecided expire(Moment now) {
        return MailDecided.to(in(new Expired(now.system()), now), new MailExpired(id, order, now.business()));
    }

    Mail with(MailState next, Trail way) {
        return new Mail(id, order, next, attempts, repeat, edition, orderedAt, way, bounce);
    }

    Mail counted(int tries, boolean again) {
        return new Mail(id, order, state, tries, again, edition, orderedAt, trail, bounce);
    }

    /** Without what came back. */
    Mail without() {
        return new Mail(id, order, state, attempts, repeat, edition, orderedAt, trail, Optional.empty());
    }

    Mail withoutWords() {
        return without().with(state.withoutWords(), trail.withoutWords());
    }

    private Mail written(Edition writtenWith) {
        return new Mail(id, order, state, attempts, repeat, Optional.of(writtenWith), orderedAt, trail, bounce);
    }
}
