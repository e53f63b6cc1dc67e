package dk.samspil.notification.domain;

import dk.samspil.notification.domain.Unreachable.Reason;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How mails to somebody's address have fared. Bounces belong to the address; a complaint belongs to the person, whatever
 * their address.
 *
 * @param addressSince the place in the person's stream of the details that brought the address
 * @param soft when mails to it failed in passing, latest last; system times
 * @param complainedAt business time of the last complaint, until the person wants some bulk mail again
 * @param vouched who has said last that the address works after all
 */
public record Standing(
        long addressSince,
        List<Instant> soft,
        Optional<Unreachable> unreachable,
        Optional<Instant> complainedAt,
        Optional<Wish> vouched) {

    public Standing {
        soft = List.copyOf(soft);
    }

    /** An address of which nothing is known yet. */
    public static Standing since(long sequence) {
        return new Standing(sequence, List.of(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** The same person under another address. */
    Standing movedAt(long sequence) {
        return new Standing(sequence, List.of(), Optional.empty(), complainedAt, Optional.empty());
    }

    /** A person has said that the address works. */
    Standing vouched(Wish by) {
        return new Standing(addressSince, List.of(), Optional.empty(), complainedAt, Optional.of(by));
    }

    /** The person has chosen some bulk mail at this business time: what they have complained about since, stands. */
    Standing wantedAgain(Instant at) {
        var since = complainedAt.filter(complaint -> complaint.isAfter(at));
        return new Standing(addressSince, soft, unreachable, since, vouched);
    }

    /** A mail has come back. One that went to an address that the person has no longer says nothing of this one. */
    Standing after(ReturnedMail mail, SoftLimit limit) {
        var isThisAddress = mail.details() >= addressSince;
        return switch (mail.bounce().kind()) {
            case COMPLAINT -> complained(mail.at());
            case HARD -> isThisAddress ? unreachable(Reason.HARD_BOUNCE, mail) : this;
            case SOFT -> isThisAddress ? failedInPassing(mail, limit) : this;
        };
    }

    private Standing failedInPassing(ReturnedMail mail, SoftLimit limit) {
        var now = mail.bounce().at();
        var recent = new ArrayList<>(soft);
        recent.add(now);
        recent.removeIf(at -> at.isBefore(now.minus(limit.within())));
        var counted = new Standing(addressSince, recent, unreachable, complainedAt, vouched);
        return recent.size() < limit.mails() ? counted : counted.unreachable(Reason.REPEATED_SOFT_BOUNCES, mail);
    }

    /** The first reason stays. What led to it need not be remembered any longer. */
    private Standing unreachable(Reason why, ReturnedMail mail) {
        var first = unreachable.orElseGet(
                () -> new Unreachable(mail.at(), why, mail.bounce().status(), mail.mail()));
        return new Standing(addressSince, List.of(), Optional.of(first), complainedAt, vouched);
    }

    private Standing complained(Instant at) {
        var last = complainedAt.filter(before -> before.isAfter(at)).orElse(at);
        return new Standing(addressSince, soft, unreachable, Optional.of(last), vouched);
    }
}
