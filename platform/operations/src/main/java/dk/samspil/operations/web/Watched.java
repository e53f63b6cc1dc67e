package dk.samspil.operations.web;

import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The services that are asked, and where their parked events are. */
@Component
final class Watched {
    private final List<String> services;
    private final String own;
    private final String ownPath;

    Watched(
            @Value("${samspil.operations.watched}") List<String> services,
            @Value("${spring.application.name}") String own,
            @Value("${samspil.parked.path}") String ownPath) {
        this.services = List.copyOf(services);
        this.own = own;
        this.ownPath = ownPath;
    }

    List<String> services() {
        return services;
    }

    boolean isWatched(String service) {
        return services.contains(service);
    }

    String parkedPath(String service) {
        return service.equals(own) ? ownPath : "/api/" + service + "/parked";
    }
}
