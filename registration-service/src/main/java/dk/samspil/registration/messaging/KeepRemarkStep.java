package dk.samspil.registration.messaging;

import dk.samspil.registration.application.KeepRemark;
import dk.samspil.registration.domain.ApplicationId;
import dk.samspil.registration.domain.CallNews;
import dk.samspil.registration.domain.Remark;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What somebody did at the call is to go into the application's history. */
record KeepRemarkStep(
        String application,
        int attempt,
        Remark.Act act,
        String by,
        Instant at,
        @Nullable String reason) {
    static final String NAME = "keep-remark";

    static KeepRemarkStep of(CallNews.Acted news) {
        var remark = news.remark();
        return new KeepRemarkStep(
                news.application().value(),
                news.line().attempt(),
                remark.act(),
                remark.by(),
                remark.at(),
                remark.reason().orElse(null));
    }

    KeepRemark.Command toCommand() {
        return new KeepRemark.Command(
                ApplicationId.parse(application), attempt, new Remark(act, by, at, Optional.ofNullable(reason)));
    }
}
