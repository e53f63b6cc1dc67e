package dk.samspil.operations.web;

import dk.samspil.kit.web.CommandIds;
import dk.samspil.kit.web.Problem;
import dk.samspil.kit.web.Upstreams;
import dk.samspil.operations.web.ParkedAnswer.OfService;
import dk.samspil.operations.web.ParkedAnswer.Outcome;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClientException;

/** Hands a request on to the services that own the parked events, with the caller's token. */
@Component
class ParkedRequests {
    private final Upstreams upstreams;
    private final Watched watched;

    ParkedRequests(Upstreams upstreams, Watched watched) {
        this.upstreams = upstreams;
        this.watched = watched;
    }

    private record Taken(String request, int events) {}

    private record Question(String service, String key) {}

    /** @param action {@code redrive} or {@code discard} */
    ParkedAnswer forward(String action, ParkedRequest request) {
        var asked = asked(request).stream()
                .map(service -> new Question(service, CommandIds.fromRequest(action, service)))
                .toList();
        return ParkedAnswer.of(request.isOnlyToSee(), Together.ask(asked, question -> ask(question, action, request)));
    }

    private List<String> asked(ParkedRequest request) {
        if (request.id() != null) return List.of(known(ParkedIds.service(request.id())));
        return request.service() == null ? watched.services() : List.of(known(request.service()));
    }

    private String known(String service) {
        if (!watched.isWatched(service)) throw Problem.notFound("service");
        return service;
    }

    private OfService ask(Question question, String action, ParkedRequest request) {
        var service = question.service();
        try {
            return upstreams
                    .of(service)
                    .post()
                    .uri(watched.parkedPath(service) + "/" + action)
                    .header("Idempotency-Key", question.key())
                    .contentType(MediaType.APPLICATION_JSON)
                    .body(request.toWish())
                    .exchange((_, response) -> response.getStatusCode().is2xxSuccessful()
                            ? taken(service, response.bodyTo(Taken.class))
                            : new OfService(service, outcome(response.getStatusCode()), 0, null));
        } catch (Problem | RestClientException e) {
            return new OfService(service, Outcome.UNREACHABLE, 0, null);
        }
    }

    private static OfService taken(String service, @Nullable Taken taken) {
        return taken == null
                ? new OfService(service, Outcome.UNREACHABLE, 0, null)
                : new OfService(service, Outcome.TAKEN, taken.events(), taken.request());
    }

    private static Outcome outcome(HttpStatusCode status) {
        return switch (HttpStatus.resolve(status.value())) {
            case CONFLICT -> Outcome.ALREADY_REQUESTED;
            case NOT_FOUND -> Outcome.NOT_FOUND;
            case null -> Outcome.UNREACHABLE;
            default -> status.is5xxServerError() ? Outcome.UNREACHABLE : Outcome.REFUSED;
        };
    }
}
