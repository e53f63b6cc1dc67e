package dk.samspil.registration.web.people;

import dk.samspil.kit.web.Problem;
import dk.samspil.kit.web.Upstreams;
import dk.samspil.registration.domain.PersonId;
import dk.samspil.registration.domain.people.OtherService;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.concurrent.DelegatingSecurityContextExecutorService;
import org.springframework.stereotype.Component;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.RestClientException;
import tools.jackson.databind.JsonNode;

/** Asks the other services, all at the same time and as the caller, what they hold of a person. */
@Component
class OtherServices {
    private static final Logger LOG = LoggerFactory.getLogger(OtherServices.class);

    private final Upstreams upstreams;

    OtherServices(Upstreams upstreams) {
        this.upstreams = upstreams;
    }

    List<ExportView.Elsewhere> holdings(PersonId person) {
        try (var threads = new DelegatingSecurityContextExecutorService(Executors.newVirtualThreadPerTaskExecutor())) {
            var asked = Stream.of(OtherService.values())
                    .map(service -> name(service))
                    .map(service -> threads.submit(() -> ask(service, person)))
                    .toList();
            return asked.stream().map(OtherServices::await).toList();
        }
    }

    /** One that can't be asked is said to be so: the others' answers are none the less of use. */
    private ExportView.Elsewhere ask(String service, PersonId person) {
        try {
            var held = upstreams
                    .of(service)
                    .get()
                    .uri("/api/" + service + "/people/{id}", person.value())
                    .retrieve()
                    .body(JsonNode.class);
            return new ExportView.Elsewhere(service, ExportView.Elsewhere.ANSWERED, held);
        } catch (HttpClientErrorException.NotFound e) {
            return new ExportView.Elsewhere(service, ExportView.Elsewhere.HOLDS_NOTHING, null);
        } catch (Problem | RestClientException | IllegalStateException e) {
            LOG.warn(
                    "{} could not be asked what it holds: {}",
                    service,
                    e.getClass().getName());
            return new ExportView.Elsewhere(service, ExportView.Elsewhere.COULD_NOT_BE_ASKED, null);
        }
    }

    private static String name(OtherService service) {
        return service.name().toLowerCase(Locale.ROOT);
    }

    private static ExportView.Elsewhere await(Future<ExportView.Elsewhere> asked) {
        try {
            return asked.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}
