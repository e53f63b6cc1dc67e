package dk.samspil.notification.persistence.record;

import dk.samspil.notification.domain.record.Programme;
import java.time.Instant;
import java.util.Optional;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/** A programme in the store. */
public record ProgrammeDocument(
        @BsonId String call,
        @Nullable Instant opened,
        @Nullable Instant concluded) {

    static ProgrammeDocument of(Programme programme) {
        return new ProgrammeDocument(
                programme.call(),
                programme.opened().orElse(null),
                programme.concluded().orElse(null));
    }

    Programme toProgramme() {
        return new Programme(call, Optional.ofNullable(opened), Optional.ofNullable(concluded));
    }
}
