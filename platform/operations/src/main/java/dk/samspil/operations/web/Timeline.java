package dk.samspil.operations.web;

import dk.samspil.kit.security.Caller;
import dk.samspil.operations.application.Incidents;
import dk.samspil.operations.application.ReadFlow;
import dk.samspil.operations.domain.FlowKey;
import dk.samspil.operations.domain.Mention;
import dk.samspil.operations.domain.Occurrence;
import dk.samspil.operations.web.ParkedController.Heard;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts together what belongs to a part of a flow: commands, timers, events, mails, and what is parked. */
@Component
class Timeline {
    private static final int MOST_OPEN = 1000;

    private final Incidents incidents;
    private final ParkedParts parked;
    private final MailRecords mailRecords;

    Timeline(Incidents incidents, ParkedParts parked, MailRecords mailRecords) {
        this.incidents = incidents;
        this.parked = parked;
        this.mailRecords = mailRecords;
    }

    /** All but where it goes on. */
    record Shown(List<FlowEntry> items, List<IncidentView> open, String mails, List<Heard> heard) {
        FlowView toView(String key, @Nullable String next) {
            return new FlowView(key, items, next, open, mails, heard);
        }
    }

    Shown of(Caller caller, FlowKey key, Optional<Mention> after, ReadFlow.Part part) {
        var mails =
                mailRecords.of(part.events().stream().flatMap(Timeline::mail).toList());
        var items = new ArrayList<>(entries(part.events(), mails.orElse(Map.of())));
        var gathered =
                caller.is("operations") ? parked.gather(ParkedFilter.about(key.value())) : List.<ParkedParts.Part>of();
        gathered.stream()
                .flatMap(p -> p.items().stream())
                .filter(p -> isWithin(p.parkedAt(), after, part.next()))
                .map(FlowEntry::of)
                .forEach(items::add);
        // Stable: a command or timer stays just before its event.
        items.sort(Comparator.comparing(FlowEntry::at));
        return new Shown(
                items,
                open(key),
                mails.isPresent() ? "ok" : "unreachable",
                gathered.stream().map(Heard::of).toList());
    }

    private List<IncidentView> open(FlowKey key) {
        return incidents.list(Optional.of(true), Optional.empty(), MOST_OPEN).stream()
                .map(IncidentView::of)
                .filter(incident -> incident.mentions(key.value()))
                .toList();
    }

    private static List<FlowEntry> entries(List<Occurrence> events, Map<String, MailView> mails) {
        var entries = new ArrayList<FlowEntry>();
        var told = new HashSet<String>();
        for (var event : events) {
            event.origin()
                    .operation()
                    .filter(_ -> told.add(event.origin().causation()))
                    .ifPresent(operation -> entries.add(FlowEntry.beginning(event, operation)));
            entries.add(FlowEntry.of(event, mail(event).findFirst().flatMap(id -> Optional.ofNullable(mails.get(id)))));
        }
        return entries;
    }

    private static Stream<String> mail(Occurrence event) {
        return event.source().equals("/notification") ? event.value("mail").stream() : Stream.empty();
    }

    private static boolean isWithin(Instant at, Optional<Mention> after, Optional<Mention> next) {
        return after.filter(a -> !at.isAfter(a.at())).isEmpty()
                && next.filter(n -> at.isAfter(n.at())).isEmpty();
    }
}
