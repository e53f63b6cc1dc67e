package dk.samspil.operations.web;

import dk.samspil.kit.web.Problem;
import dk.samspil.kit.web.Upstreams;
import dk.samspil.operations.web.ParkedView.InService;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClientException;

/** Gathers the parked events of the services, with the caller's token. One that does not answer is named and hides nothing else. */
@Component
class ParkedParts {
    private static final Logger LOG = LoggerFactory.getLogger(ParkedParts.class);
    private static final InstantSource SYSTEM = InstantSource.system();

    private final Upstreams upstreams;
    private final Watched watched;

    ParkedParts(Upstreams upstreams, Watched watched) {
        this.upstreams = upstreams;
        this.watched = watched;
    }

    /**
     * What one service said.
     *
     * @param state {@code ok}, or {@code unreachable}: then its parked events are not known
     */
    record Part(String service, String state, Instant at, List<ParkedView> items) {}

    private record Listed(@Nullable List<InService> items) {}

    List<Part> gather(ParkedFilter filter) {
        var asked = filter.service() == null ? watched.services() : List.of(filter.service());
        return Together.ask(asked, service -> ask(service, filter));
    }

    private Part ask(String service, ParkedFilter filter) {
        var at = SYSTEM.instant();
        try {
            var listed = upstreams
                    .of(service)
                    .get()
                    .uri(uri -> uri.path(watched.parkedPath(service))
                            .queryParamIfPresent("topic", Optional.ofNullable(filter.topic()))
                            .queryParamIfPresent("type", Optional.ofNullable(filter.type()))
                            .queryParamIfPresent("exception", Optional.ofNullable(filter.exception()))
                            .queryParamIfPresent("key", Optional.ofNullable(filter.key()))
                            .build())
                    .retrieve()
                    .body(Listed.class);
            var items = listed == null || listed.items() == null ? List.<InService>of() : listed.items();
            return new Part(
                    service,
                    "ok",
                    at,
                    items.stream().map(i -> ParkedView.of(service, i)).toList());
        } catch (Problem | RestClientException e) {
            LOG.warn(
                    "The parked events of {} are not known: {}",
                    service,
                    e.getClass().getSimpleName());
            return new Part(service, "unreachable", at, List.of());
        }
    }
}
