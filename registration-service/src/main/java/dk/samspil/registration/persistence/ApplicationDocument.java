package dk.samspil.registration.persistence;

import dk.samspil.registration.domain.Application;
import dk.samspil.registration.domain.ApplicationId;
import dk.samspil.registration.domain.Attempt;
import dk.samspil.registration.domain.Proposal;
import dk.samspil.registration.domain.RegionCode;
import dk.samspil.registration.domain.Remark;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/** An application, as it is kept. */
public record ApplicationDocument(@BsonId String id, String call, String municipality, List<AttemptDocument> attempts) {

    /** One time that the municipality applied. */
    public record AttemptDocument(
            int number,
            String region,
            String motivation,
            List<String> themes,
            List<String> schools,
            TeamDocument team,
            boolean retracted,
            Instant submittedAt,
            List<RemarkDocument> history) {
        static AttemptDocument of(Attempt attempt) {
            return new AttemptDocument(
                    attempt.number(),
                    attempt.region().value(),
                    attempt.proposal().motivation(),
                    attempt.proposal().themes(),
                    attempt.proposal().schools(),
                    TeamDocument.of(attempt.team()),
                    attempt.retracted(),
                    attempt.submittedAt(),
                    attempt.history().stream().map(RemarkDocument::of).toList());
        }

        Attempt toAttempt() {
            return new Attempt(
                    number,
                    new RegionCode(region),
                    new Proposal(motivation, themes, schools),
                    team.toTeam(),
                    retracted,
                    submittedAt,
                    history.stream().map(RemarkDocument::toRemark).toList());
        }
    }

    /** What somebody did about it. */
    public record RemarkDocument(
            String act, String by, Instant at, @Nullable String reason) {
        static RemarkDocument of(Remark remark) {
            return new RemarkDocument(
                    remark.act().name(),
                    remark.by(),
                    remark.at(),
                    remark.reason().orElse(null));
        }

        Remark toRemark() {
            return new Remark(Remark.Act.valueOf(act), by, at, Optional.ofNullable(reason));
        }
    }

    static ApplicationDocument of(Application application) {
        return new ApplicationDocument(
                application.id().value(),
                application.id().call().value(),
                application.id().municipality().value(),
                application.attempts().stream().map(AttemptDocument::of).toList());
    }

    Application toApplication() {
        return new Application(
                ApplicationId.parse(id),
                attempts.stream().map(AttemptDocument::toAttempt).toList());
    }
}
