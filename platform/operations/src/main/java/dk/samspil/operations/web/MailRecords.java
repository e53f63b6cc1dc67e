package dk.samspil.operations.web;

import dk.samspil.kit.web.Problem;
import dk.samspil.kit.web.Upstreams;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.RestClientException;

/** Asks notification-service for its records of mails, with the caller's token. */
@Component
class MailRecords {
    private final Upstreams upstreams;

    MailRecords(Upstreams upstreams) {
        this.upstreams = upstreams;
    }

    /** By the mail's id; empty if the service does not answer. What it does not know is left out. */
    Optional<Map<String, MailView>> of(Collection<String> mails) {
        try {
            return Optional.of(Together.ask(mails.stream().distinct().toList(), this::ask).stream()
                    .flatMap(Optional::stream)
                    .collect(Collectors.toUnmodifiableMap(MailView::id, mail -> mail)));
        } catch (Problem | RestClientException e) {
            return Optional.empty();
        }
    }

    private Optional<MailView> ask(String mail) {
        try {
            return Optional.ofNullable(upstreams
                    .of("notification")
                    .get()
                    .uri("/api/notification/emails/{id}", mail)
                    .retrieve()
                    .body(MailView.class));
        } catch (HttpClientErrorException.NotFound e) {
            return Optional.empty();
        }
    }
}
