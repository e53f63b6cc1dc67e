package dk.samspil.registration.web;

import dk.samspil.registration.domain.CallRemark;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What somebody, or the timer, did to a call. */
record CallRemarkView(
        String act, String by, Instant at, @Nullable String reason) {
    static CallRemarkView of(CallRemark remark) {
        return new CallRemarkView(
                remark.act().name().toLowerCase(Locale.ROOT),
                remark.by(),
                remark.at(),
                remark.reason().orElse(null));
    }
}
