package dk.samspil.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A browser at the gateway: it keeps cookies, follows no redirect by itself, and survives the gateway. */
final class Browser {

    private final Map<String, String> cookies = new TreeMap<>();
    private RunningGateway gateway;

    Browser(RunningGateway gateway) {
        this.gateway = gateway;
    }

    /** The same browser, after a restart. */
    void meet(RunningGateway again) {
        gateway = again;
    }

    /** The whole login; returns where the browser ends up. */
    String signIn(Issuer issuer, String target) throws IOException, InterruptedException {
        URI callback = issuer.signIn(authorization(target));
        return location(get(callback.getRawPath() + "?" + callback.getRawQuery()));
    }

    /** Where the gateway sends a browser that wants to sign in. */
    URI authorization(String target) throws IOException, InterruptedException {
        return URI.create(location(get("/login?to=" + Forms.encoded(target))));
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(gateway.to(path));
    }

    /** As a script of ours does it. */
    HttpResponse<String> post(String path, String body) throws IOException, InterruptedException {
        return send(gateway.to(path)
                .header("Content-Type", "application/json")
                .header("X-XSRF-TOKEN", cookie("XSRF-TOKEN"))
                .POST(BodyPublishers.ofString(body)));
    }

    HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        HttpResponse<String> answer = gateway.send(request);
        answer.headers().allValues("set-cookie").forEach(this::keep);
        return answer;
    }

    private void keep(String header) {
        HttpCookie cookie = HttpCookie.parse(header).getFirst();
        if (cookie.getMaxAge() == 0) {
            cookies.remove(cookie.getName());
        } else {
            cookies.put(cookie.getName(), cookie.getValue());
        }
    }

    /** By name, for a browser with a screen to go on with. */
    Map<String, String> cookies() {
        return Map.copyOf(cookies);
    }

    String cookie(String name) {
        return cookies.getOrDefault(name, "");
    }

    void set(String name, String value) {
        cookies.put(name, value);
    }

    static String location(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isBetween(300, 399);
        return answer.headers().firstValue("location").orElseThrow();
    }
}
