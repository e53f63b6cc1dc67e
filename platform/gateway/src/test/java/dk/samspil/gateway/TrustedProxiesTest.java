package dk.samspil.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.Headers;
import org.junit.jupiter.api.Test;

class TrustedProxiesTest {

    @Test
    void believesTheProxiesThatAreNamed() throws Exception {
        Headers seen = asked("--samspil.gateway.trusted-proxies=127.0.0.1,::1");

        assertThat(seen.get("X-Forwarded-For")).containsExactly("192.0.2.7");
        assertThat(seen.get("X-Forwarded-Proto")).containsExactly("https");
    }

    @Test
    void believesNobodyElse() throws Exception {
        Headers seen = asked("--samspil.gateway.trusted-proxies=10.0.0.0/8");

        assertThat(seen.get("X-Forwarded-For")).singleElement().isNotEqualTo("192.0.2.7");
        assertThat(seen.get("X-Forwarded-Proto")).containsExactly("http");
    }

    private static Headers asked(String trusted) throws Exception {
        try (Downstream registration = new Downstream();
                RunningGateway gateway = new RunningGateway("http://localhost:1", registration.address(), trusted)) {
            gateway.send(gateway.to("/api/registration/x")
                    .header("X-Forwarded-For", "198.51.100.1, 192.0.2.7")
                    .header("X-Forwarded-Proto", "https"));
            return registration.seen().getLast().headers();
        }
    }
}
