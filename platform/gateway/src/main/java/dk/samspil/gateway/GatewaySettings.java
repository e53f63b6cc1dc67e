package dk.samspil.gateway;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.unit.DataSize;

/** The addresses around the door and what a request may cost. Each service listed here gets a route of its name. */
@ConfigurationProperties("samspil")
record GatewaySettings(
        URI publicUrl,
        Provider identity,
        Map<String, Service> services,
        Address mailbox,
        Limits gateway,
        Secrets secret) {

    /** Whether browsers come by https, whatever is between them and this process. */
    boolean isEncrypted() {
        return "https".equals(publicUrl.getScheme());
    }

    /**
     * The provider of logins and tokens. Its addresses are given, not asked for, so that the gateway starts without it.
     *
     * @param url the issuer of its tokens, compared letter by letter
     * @param authorization where browsers sign in
     * @param endSession where browsers sign out
     */
    record Provider(String url, URI authorization, URI token, URI keys, URI endSession, String client) {}

    record Address(URI url) {}

    /** @param answer time to the head of an answer, where it differs from the common one */
    record Service(URI url, @Nullable Duration answer) {

        Duration answerWithin(Duration common) {
            return Objects.requireNonNullElse(answer, common);
        }
    }

    record Limits(
            DataSize body,
            @Nullable Uploads uploads,
            Duration connect,
            Duration answer,
            @Nullable List<String> trustedProxies,
            SessionLife session,
            Rate rate,
            Rate invitationRate,
            Rate unsubscribeRate,
            Breaking breaker) {}

    /** Where files are uploaded, and how large they may be. */
    record Uploads(List<String> paths, DataSize body) {}

    /** @param renewBefore how long before its end an access token is renewed */
    record SessionLife(Duration idle, Duration longest, Duration renewBefore) {}

    record Rate(int requests, Duration per) {}

    /**
     * When a service counts as gone.
     *
     * @param calls so many of the last ones are looked at
     * @param fewest nothing is decided on less
     * @param slow a call is slow from here on
     * @param pause nobody is sent to it for so long, then it is tried
     */
    record Breaking(int calls, int fewest, Duration slow, Duration pause) {}

    record Secrets(@Nullable String sessions, Client client) {

        record Client(@Nullable String gateway) {}
    }
}
