package dk.samspil.registration.web.referencegroup;

import dk.samspil.registration.domain.referencegroup.AgendaItem;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** What a meeting is to deal with, in order. */
record AgendaRequest(@NotNull @Size(max = 50) List<@NotNull @Valid AgendaItemView> items) {
    List<AgendaItem> toItems() {
        return items.stream().map(AgendaItemView::toItem).toList();
    }
}
