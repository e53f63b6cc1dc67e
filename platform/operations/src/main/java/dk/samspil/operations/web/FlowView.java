package dk.samspil.operations.web;

import dk.samspil.operations.web.ParkedController.Heard;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What happened about a key, in the order of recording.
 *
 * @param next the {@code after} of the next part; absent at the end
 * @param openIncidents what is missing in it now
 * @param mails {@code ok}, or {@code unreachable}: then what became of mails is not shown
 * @param parked which services have told their parked events; empty for callers who may not see those
 */
record FlowView(
        String key,
        List<FlowEntry> items,
        @Nullable String next,
        List<IncidentView> openIncidents,
        String mails,
        List<Heard> parked) {}
