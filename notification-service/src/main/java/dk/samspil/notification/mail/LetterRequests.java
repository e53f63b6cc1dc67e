package dk.samspil.notification.mail;

import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.RestClient;

/** Asks one other service what mails tell. */
record LetterRequests(Supplier<RestClient> service) {

    /**
     * Empty if there is no such thing any more.
     *
     * @throws LetterRefused if the service does not answer us, which waiting does not mend
     * @throws RuntimeException if the service cannot be asked now
     */
    <T> Optional<T> ask(Class<T> letter, String path, Object... about) {
        try {
            return Optional.ofNullable(
                    service.get().get().uri(path, about).retrieve().body(letter));
        } catch (HttpClientErrorException.NotFound | HttpClientErrorException.Gone none) {
            return Optional.empty();
        } catch (HttpClientErrorException refused) {
            throw new LetterRefused(refused.getStatusCode().toString(), refused);
        }
    }
}
