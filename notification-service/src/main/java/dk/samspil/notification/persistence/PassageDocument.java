package dk.samspil.notification.persistence;

import dk.samspil.notification.domain.Passage;
import dk.samspil.notification.domain.SmtpReply;
import dk.samspil.notification.domain.Wish;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A state that a mail came through.
 *
 * @param times null for once
 * @param by whose wish it was; null where it was nobody's
 */
public record PassageDocument(
        String state,
        @Nullable String why,
        Instant from,
        Instant until,
        @Nullable Integer times,
        @Nullable Integer replyCode,
        @Nullable String replyText,
        @Nullable String by,
        @Nullable String reason) {

    static PassageDocument of(Passage passage) {
        return new PassageDocument(
                passage.state(),
                passage.why().orElse(null),
                passage.from(),
                passage.until(),
                passage.times() == 1 ? null : passage.times(),
                passage.reply().map(SmtpReply::code).orElse(null),
                passage.reply().map(SmtpReply::text).orElse(null),
                passage.wish().map(Wish::by).orElse(null),
                passage.wish().flatMap(Wish::reason).orElse(null));
    }

    Passage toPassage() {
        return new Passage(state, Optional.ofNullable(why), from, until, times == null ? 1 : times, reply(), wish());
    }

    private Optional<SmtpReply> reply() {
        return replyCode == null || replyText == null
                ? Optional.empty()
                : Optional.of(new SmtpReply(replyCode, replyText));
    }

    private Optional<Wish> wish() {
        return Optional.ofNullable(by).map(who -> new Wish(who, Optional.ofNullable(reason)));
    }
}
