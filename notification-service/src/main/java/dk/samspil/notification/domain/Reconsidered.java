package dk.samspil.notification.domain;

import dk.samspil.notification.domain.MailNews.ContactAwaited;
import dk.samspil.notification.domain.MailNews.MailBounced;
import dk.samspil.notification.domain.MailNews.MailSuppressed;
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
import java.time.Instant;
import java.util.Optional;

/**
 * A mail that somebody, or what has come back, gives another turn, outside of its own way to the server: sent after
 * all, to somebody else, or not at all.
 */
public record Reconsidered(Mail mail) {

    /**
     * Somebody else has the role that it is for. It stays the same mail, so that nobody gets it twice; a sender who has
     * it loses it, unless the server may have it already. What the one before could not be reached with, also because
     * they are erased, goes to the new one too, who knows nothing of how often it was tried.
     */
    public MailDecided readdress(PersonId next, boolean contactKnown, Moment now) {
        if (!isToBeReaddressed(now)) return mail.unchanged();
        var other = afresh().to(next);
        return contactKnown
                ? MailDecided.to(other.in(new Queued(now.system()), now))
                : MailDecided.to(other.in(new AwaitingContact(), now), new ContactAwaited(mail.id(), next));
    }

    /** Whether it goes to whoever has the role that it is for: no server has it, and it is still of use. */
    public boolean isToBeReaddressed(Moment now) {
        return mail.isHere() || isStalled(now) || hasLostItsRecipient(now);
    }

    private boolean hasLostItsRecipient(Moment now) {
        return isErased() && !mail.tooLate(now);
    }

    private boolean isErased() {
        return mail.state() instanceof Suppressed withheld && withheld.why() == Suppression.ERASED;
    }

    /**
     * A person has decided that a mail which is held, has failed, or was too late, is sent after all; one that may have
     * arrived is marked.
     *
     * @param until business time after which it is no longer wanted, however old it is
     */
    public MailDecided resend(Wish wish, Instant until, Moment now) {
        return switch (mail.state()) {
            case Uncertain _ -> wished(mail.counted(mail.attempts(), true), wish, until, now);
            case Expired _ -> wished(afresh().counted(0, mail.repeat() || isOfThePast()), wish, until, now);
            case Failed _ -> wished(afresh(), wish, until, now);
            case Suppressed withheld
            when withheld.why() == Suppression.UNREACHABLE -> wished(afresh(), wish, until, now);
            case Sent _ when hasFailedToArrive() -> wished(afresh(), wish, until, now);
            default -> mail.unchanged();
        };
    }

    /**
     * It has come back, or its recipient has complained. The same again, or less than is known, changes nothing; so each
     * mail counts once. Of one that was for somebody else before nobody can say whose copy it was: it counts for neither.
     */
    public MailDecided bounced(Bounce what, Moment now) {
        if (mail.bounce()
                .filter(known -> known.kind().compareTo(what.kind()) >= 0)
                .isPresent()) return mail.unchanged();
        var returned = mail.returned(what);
        var details = mail.edition().map(Edition::details).orElse(0L);
        return mail.isForItsFirstRecipient()
                ? new MailDecided(returned, mail.returns(what, details, now))
                : MailDecided.to(returned, new MailBounced(mail.id(), mail.order(), what, now.business()));
    }

    /** The recipient can be reached again: what no server has had is sent after all, if it is still of use. */
    public MailDecided resume(Moment now) {
        return isStalled(now) ? MailDecided.to(afresh().in(new Queued(now.system()), now)) : mail.unchanged();
    }

    /** A person has decided that it is not sent after all; one that a sender has is left to the sender. */
    public MailDecided dismiss(Wish wish, Moment now) {
        return switch (mail.state()) {
            case AwaitingContact _, Queued _, Deferred _, Uncertain _, Failed _ -> {
                var next = new Suppressed(now.system(), Suppression.DISMISSED);
                yield MailDecided.to(
                        mail.with(next, mail.trail().into(next, now.system(), Optional.of(wish))),
                        new MailSuppressed(mail.id(), mail.order(), Suppression.DISMISSED, now.business()));
            }
            default -> mail.unchanged();
        };
    }

    /**
     * What it was to tell is so no longer: it is not sent any more, not even by a sender that has it, unless the server
     * may have it already; then not again. Nor is it taken up again, by news of the recipient's address, by whoever has
     * their role, or by a person.
     */
    public MailDecided supersede(Moment now) {
        if (mail.state() instanceof Sending held && held.delivering())
            return MailDecided.to(mail.with(held.stoppedBy(Suppression.SUPERSEDED), mail.trail()));
        return mail.isHere() || hasStalled() || mayComeBack() || mail.state() instanceof Expired || isErased()
                ? mail.suppressed(Suppression.SUPERSEDED, now)
                : mail.unchanged();
    }

    private static MailDecided wished(Mail mail, Wish wish, Instant until, Moment now) {
        var next = new Queued(now.system());
        return MailDecided.to(mail.until(until).with(next, mail.trail().into(next, now.system(), Optional.of(wish))));
    }

    /** Whether nothing but the recipient's address stands in its way. */
    private boolean isStalled(Moment now) {
        return hasStalled() && !mail.tooLate(now);
    }

    private boolean hasStalled() {
        return switch (mail.state()) {
            case Suppressed withheld -> withheld.why() == Suppression.UNREACHABLE;
            case Failed _ -> hasFailedToArrive();
            default -> false;
        };
    }

    /** A copy of what has failed may have left before, and a bounce of it would make this a stalled mail. */
    private boolean mayComeBack() {
        return mail.state() instanceof Failed && mail.repeat();
    }

    /** It was too late as it was ordered, so another store may have sent it. */
    private boolean isOfThePast() {
        return mail.trail().hasOnly(mail.state());
    }

    /** As if it had not been tried. */
    private Mail afresh() {
        return mail.counted(0, mail.repeat()).without();
    }

    private boolean hasFailedToArrive() {
        return mail.bounce()
                .filter(what -> what.kind() != Bounce.Kind.COMPLAINT)
                .isPresent();
    }
}
