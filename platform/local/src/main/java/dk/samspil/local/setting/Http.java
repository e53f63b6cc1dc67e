package dk.samspil.local.setting;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** Short requests to our own processes. */
public final class Http {

    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(2))
            .build();

    private Http() {}

    /** Status 0 stands for no answer at all. */
    public record Answer(int status, String body) {}

    public static Answer get(URI uri, Duration patience) {
        return send(HttpRequest.newBuilder(uri).timeout(patience).build());
    }

    /** With an {@code Authorization} header; an empty one is left out. */
    public static Answer get(URI uri, Duration patience, String authorization) {
        HttpRequest.Builder request = HttpRequest.newBuilder(uri).timeout(patience);
        return send(
                authorization.isEmpty()
                        ? request.build()
                        : request.header("Authorization", authorization).build());
    }

    public static Answer send(HttpRequest request) {
        try {
            HttpResponse<String> response = CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
            return new Answer(response.statusCode(), response.body());
        } catch (IOException e) {
            return new Answer(0, "");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Answer(0, "");
        }
    }
}
