package dk.samspil.registration.web.referencegroup;

import dk.samspil.registration.domain.referencegroup.AgendaItem;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/** Something that a meeting deals with, and for how many minutes. */
record AgendaItemView(
        @NotNull @Valid TextView title,
        @Nullable @Min(1) @Max(4320) Integer minutes) {
    static AgendaItemView of(AgendaItem item) {
        return new AgendaItemView(TextView.of(item.title()), item.minutes() == 0 ? null : item.minutes());
    }

    AgendaItem toItem() {
        return new AgendaItem(title.toTitle(), minutes == null ? 0 : minutes);
    }
}
