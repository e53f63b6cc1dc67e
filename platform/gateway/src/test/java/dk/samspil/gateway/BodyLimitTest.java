package dk.samspil.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.Test;

class BodyLimitTest extends GatewayFixture {

    private static final int LIMIT = 1024 * 1024;

    @Test
    void passesABodyOfExactlyTheLimit() throws Exception {
        var answer = gateway.send(gateway.to("/api/registration/x").POST(BodyPublishers.ofByteArray(new byte[LIMIT])));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(registration.seen())
                .singleElement()
                .satisfies(seen -> assertThat(seen.body()).hasSize(LIMIT));
    }

    @Test
    void refusesALargerOneBeforeTheServiceSeesIt() throws Exception {
        var answer =
                gateway.send(gateway.to("/api/registration/x").POST(BodyPublishers.ofByteArray(new byte[LIMIT + 1])));

        RunningGateway.assertProblem(answer, 413, "BODY_TOO_LARGE");
        assertThat(registration.seen()).isEmpty();
    }

    @Test
    void refusesALargerOneThatDoesNotSayHowLargeItIs() throws Exception {
        var answer = gateway.send(gateway.to("/api/registration/x")
                .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[LIMIT + 1]))));

        RunningGateway.assertProblem(answer, 413, "BODY_TOO_LARGE");
        assertThat(registration.seen()).isEmpty();
    }

    @Test
    void passesABodyThatDoesNotSayHowLargeItIs() throws Exception {
        gateway.send(gateway.to("/api/registration/x")
                .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[70_000]))));

        assertThat(registration.seen())
                .singleElement()
                .satisfies(seen -> assertThat(seen.body()).hasSize(70_000));
    }

    @Test
    void passesALargerFileWhereFilesAreUploaded() throws Exception {
        var answer = gateway.send(gateway.to("/api/registration/imports")
                .header("Content-Type", "text/csv")
                .POST(BodyPublishers.ofByteArray(new byte[5 * LIMIT])));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(registration.seen())
                .singleElement()
                .satisfies(seen -> assertThat(seen.body()).hasSize(5 * LIMIT));
        RunningGateway.assertProblem(
                gateway.send(gateway.to("/api/registration/imports")
                        .POST(BodyPublishers.ofByteArray(new byte[32 * LIMIT + 1]))),
                413,
                "BODY_TOO_LARGE");
    }

    @Test
    void passesAFormForTheServiceToRefuse() throws Exception {
        gateway.send(gateway.to("/api/registration/x?q=1")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("a=1&b=%C3%A6")));

        assertThat(registration.seen())
                .singleElement()
                .satisfies(seen -> assertThat(seen.body()).isEqualTo("a=1&b=%C3%A6"));
    }
}
