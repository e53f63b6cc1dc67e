package dk.samspil.gateway;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.springframework.cloud.gateway.server.mvc.common.MvcUtils;
import org.springframework.cloud.gateway.server.mvc.handler.ProxyExchange;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Sends a request to a service and waits for the head of its answer, for a limited time. The body may take as long as
 * it likes, so that event streams live; that is what the client of the framework can't do.
 */
final class Backend implements ProxyExchange {

    private final HttpClient client;
    private final Breakers breakers;
    private final Function<String, Duration> patience;

    Backend(HttpClient client, Breakers breakers, Function<String, Duration> patience) {
        this.client = client;
        this.breakers = breakers;
        this.patience = patience;
    }

    @Override
    public ServerResponse exchange(Request request) {
        HttpServletRequest incoming = request.getServerRequest().servletRequest();
        String service = String.valueOf(incoming.getAttribute(MvcUtils.GATEWAY_ROUTE_ID_ATTR));
        HttpRequest outgoing = outgoing(request, incoming);
        HttpResponse<InputStream> answer = breakers.call(service, isRead(outgoing), () -> send(outgoing, service));
        BackendAnswer forwarded = new BackendAnswer(service, answer);
        Head head = new Head(forwarded.statusCode(), headersOf(answer));
        request.getResponseConsumers().forEach(consumer -> consumer.accept(head, forwarded));
        return forwarded;
    }

    private HttpRequest outgoing(Request request, HttpServletRequest incoming) {
        URI uri = Objects.requireNonNull(request.getUri());
        HttpRequest.Builder outgoing =
                HttpRequest.newBuilder(uri).method(request.getMethod().name(), RequestBodies.of(incoming));
        request.getHeaders().forEach((name, values) -> values.forEach(value -> outgoing.header(name, value)));
        return outgoing.build();
    }

    private HttpResponse<InputStream> send(HttpRequest request, String service) {
        CompletableFuture<HttpResponse<InputStream>> pending = client.sendAsync(request, BodyHandlers.ofInputStream());
        try {
            return pending.get(patience.apply(service).toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            pending.cancel(true);
            throw new GatewayFault(Fault.SERVICE_TIMEOUT, noAnswer(service), e);
        } catch (InterruptedException e) {
            pending.cancel(true);
            Thread.currentThread().interrupt();
            throw new GatewayFault(Fault.SERVICE_UNAVAILABLE, "The gateway is stopping.", e);
        } catch (ExecutionException e) {
            throw fault(service, Objects.requireNonNullElse(e.getCause(), e));
        }
    }

    private static boolean isRead(HttpRequest request) {
        return request.method().equals("GET") || request.method().equals("HEAD");
    }

    private static GatewayFault fault(String service, Throwable cause) {
        return switch (cause) {
            case ConnectException refused -> new GatewayFault(Fault.SERVICE_UNAVAILABLE, notThere(service), refused);
            case HttpConnectTimeoutException late ->
                new GatewayFault(Fault.SERVICE_UNAVAILABLE, notThere(service), late);
            case IOException broken -> new GatewayFault(Fault.SERVICE_FAILED, brokeOff(service), broken);
            default -> new GatewayFault(Fault.INTERNAL_ERROR, "The request could not be forwarded.", cause);
        };
    }

    private static HttpHeaders headersOf(HttpResponse<?> answer) {
        HttpHeaders headers = new HttpHeaders();
        answer.headers().map().forEach(headers::addAll);
        return headers;
    }

    static String notThere(String service) {
        return "The " + service + " service is not available at the moment. Nothing was done. Please try again.";
    }

    private static String noAnswer(String service) {
        return "The " + service + " service did not answer in time. It may still do what was asked;"
                + " repeat the request with the same Idempotency-Key.";
    }

    static String brokeOff(String service) {
        return "The " + service + " service broke off while answering. It may have done what was asked;"
                + " repeat the request with the same Idempotency-Key.";
    }

    private record Head(HttpStatusCode status, HttpHeaders headers) implements Response {

        @Override
        public HttpStatusCode getStatusCode() {
            return status;
        }

        @Override
        public HttpHeaders getHeaders() {
            return headers;
        }
    }
}
