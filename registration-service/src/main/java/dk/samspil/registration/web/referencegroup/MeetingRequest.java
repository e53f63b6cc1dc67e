package dk.samspil.registration.web.referencegroup;

import dk.samspil.kit.web.PlainText;
import dk.samspil.registration.application.referencegroup.ScheduleMeeting;
import dk.samspil.registration.domain.CallId;
import dk.samspil.registration.domain.referencegroup.MeetingId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A meeting that is to be scheduled. */
record MeetingRequest(
        @NotNull @Valid TextView title,
        @NotNull Instant startsAt,
        @NotNull Instant endsAt,
        @NotBlank @PlainText String place,
        @Nullable @Size(max = 50) List<@NotNull @Valid AgendaItemView> agenda) {
    ScheduleMeeting.Command toCommand(MeetingId id, CallId call) {
        return new ScheduleMeeting.Command(
                id,
                call,
                title.toTitle(),
                SlotRequest.slot(startsAt, endsAt, place),
                agenda == null
                        ? List.of()
                        : agenda.stream().map(AgendaItemView::toItem).toList());
    }
}
