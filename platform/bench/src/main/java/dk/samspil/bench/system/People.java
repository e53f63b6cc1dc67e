package dk.samspil.bench.system;

import dk.samspil.bench.infrastructure.Callers;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicInteger;

/** Commands over HTTP: people who are recorded at registration. */
final class People {
    private static final int CALLERS = 8;
    private static final int CREATED = 201;

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI address;
    private final String token;

    People(String registration, String token) {
        this.address = URI.create(registration + "/api/registration/people");
        this.token = token;
    }

    /** So many, all of them new. */
    void record(int people) throws InterruptedException, ExecutionException {
        var run = UUID.randomUUID().toString();
        var next = new AtomicInteger();
        Callers.run(CALLERS, _ -> {
            for (int i = next.getAndIncrement(); i < people; i = next.getAndIncrement()) record(run, i);
        });
    }

    private void record(String run, int number) {
        var person = """
            {"name": "Fiktiv Person", "email": "p%d.%s@kommune.example", "language": "da"}\
            """.formatted(number, run);
        var request = HttpRequest.newBuilder(address)
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", run + "-" + number)
                .POST(HttpRequest.BodyPublishers.ofString(person))
                .build();
        try {
            var answer = client.send(request, BodyHandlers.ofString());
            if (answer.statusCode() != CREATED)
                throw new IllegalStateException(answer.statusCode() + " " + answer.body());
        } catch (IOException e) {
            throw new IllegalStateException("registration did not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}
