package dk.samspil.registration.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.samspil.registration.application.Standings;
import dk.samspil.registration.domain.Remark;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** An application with all that it says. */
record ApplicationDetailView(
        @JsonUnwrapped ApplicationView summary,
        String motivation,
        List<String> themes,
        List<String> schools,
        PersonView contact,
        List<PersonView> participants,
        List<Entry> history) {

    /** What somebody did about it. */
    record Entry(
            String act, String by, Instant at, @Nullable String reason) {
        static Entry of(Remark remark) {
            return new Entry(
                    remark.act().name().toLowerCase(Locale.ROOT),
                    remark.by(),
                    remark.at(),
                    remark.reason().orElse(null));
        }
    }

    static ApplicationDetailView of(Standings.Standing standing, TeamNames names) {
        var attempt = standing.application().latest();
        var team = standing.team();
        return new ApplicationDetailView(
                ApplicationView.of(standing),
                attempt.proposal().motivation(),
                attempt.proposal().themes(),
                attempt.proposal().schools(),
                names.contact(team),
                names.participants(team),
                attempt.history().stream().map(Entry::of).toList());
    }
}
