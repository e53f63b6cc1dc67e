package dk.samspil.notification.persistence;

import dk.samspil.notification.domain.MailId;
import dk.samspil.notification.domain.Standing;
import dk.samspil.notification.domain.Unreachable;
import dk.samspil.notification.domain.Unreachable.Reason;
import dk.samspil.notification.domain.Wish;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How mails to a contact have fared.
 *
 * @param unreachable null where mails arrive, as far as one knows
 * @param vouchedBy who has said last that they do; null for nobody
 */
public record StandingDocument(
        long addressSince,
        @Nullable List<Instant> soft,
        @Nullable UnreachableDocument unreachable,
        @Nullable Instant complainedAt,
        @Nullable String vouchedBy,
        @Nullable String vouchedFor) {

    /** That the address does not work. */
    public record UnreachableDocument(
            Instant since, String reason, @Nullable String status, String mail) {
        static UnreachableDocument of(Unreachable unreachable) {
            return new UnreachableDocument(
                    unreachable.since(),
                    unreachable.reason().name(),
                    unreachable.status().orElse(null),
                    unreachable.mail().value());
        }

        Unreachable toUnreachable() {
            return new Unreachable(since, Reason.valueOf(reason), Optional.ofNullable(status), new MailId(mail));
        }
    }

    static StandingDocument of(Standing standing) {
        return new StandingDocument(
                standing.addressSince(),
                standing.soft().isEmpty() ? null : standing.soft(),
                standing.unreachable().map(UnreachableDocument::of).orElse(null),
                standing.complainedAt().orElse(null),
                standing.vouched().map(Wish::by).orElse(null),
                standing.vouched().flatMap(Wish::reason).orElse(null));
    }

    Standing toStanding() {
        return new Standing(
                addressSince,
                soft == null ? List.of() : soft,
                Optional.ofNullable(unreachable).map(UnreachableDocument::toUnreachable),
                Optional.ofNullable(complainedAt),
                Optional.ofNullable(vouchedBy).map(by -> new Wish(by, Optional.ofNullable(vouchedFor))));
    }
}
