package dk.samspil.registration.web.reports;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who takes part in a call. */
record ParticipantsReportView(String call, List<EntryView> participants) {

    /** One of them; without a name where the person has been erased. */
    record EntryView(
            String municipality,
            String region,
            String person,
            @Nullable String name,
            @Nullable String email,
            @Nullable String title,
            @Nullable String role,
            boolean contact,
            List<SchoolView> schools) {}

    /** A school that the person leads. */
    record SchoolView(String number, String name) {}
}
