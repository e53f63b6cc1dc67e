package dk.samspil.gateway;

import static org.springframework.cloud.gateway.server.mvc.filter.BeforeFilterFunctions.setPath;
import static org.springframework.cloud.gateway.server.mvc.filter.BeforeFilterFunctions.uri;
import static org.springframework.cloud.gateway.server.mvc.handler.HandlerFunctions.http;
import static org.springframework.cloud.gateway.server.mvc.predicate.GatewayRequestPredicates.path;

import io.github.resilience4j.micrometer.tagged.TaggedCircuitBreakerMetrics;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.apache.catalina.valves.RemoteIpValve;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.cloud.gateway.server.mvc.handler.GatewayRouterFunctions;
import org.springframework.cloud.gateway.server.mvc.handler.ProxyExchange;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerResponse;

@Configuration(proxyBeanMethods = false)
class GatewayConfiguration {

    /** {@code /api/<service>/**} to that service, the path as it is: services serve their own prefix. */
    @Bean
    RouterFunction<ServerResponse> routes(GatewaySettings settings, TokenRenewal renewal) {
        RequestBodies bodies =
                new RequestBodies(settings.gateway().body(), settings.gateway().uploads());
        TokenRelay tokens = new TokenRelay(renewal);
        return settings.services().entrySet().stream()
                .map(service -> route(service.getKey(), service.getValue().url(), bodies, tokens))
                .reduce(RouterFunction::and)
                .orElse(request -> Optional.empty());
    }

    /** One click in a mail program, whose address is a page for whoever reads it. */
    @Bean
    RouterFunction<ServerResponse> unsubscribing(GatewaySettings settings) {
        GatewaySettings.@Nullable Service notification = settings.services().get("notification");
        if (notification == null) {
            return request -> Optional.empty();
        }
        RequestBodies bodies =
                new RequestBodies(settings.gateway().body(), settings.gateway().uploads());
        return GatewayRouterFunctions.route("notification")
                .POST(UnsubscribeLinks.PAGE, http())
                .before(bodies::keep)
                .before(setPath("/api/notification/unsubscription"))
                .before(uri(notification.url()))
                .build();
    }

    private static RouterFunction<ServerResponse> route(
            String service, URI address, RequestBodies bodies, TokenRelay tokens) {
        return GatewayRouterFunctions.route(service)
                .route(path("/api/" + service + "/**"), http())
                .before(bodies::keep)
                .before(tokens::relay)
                .before(uri(address))
                .build();
    }

    /** HTTP/1.1 by force: this client would offer an upgrade to HTTP/2 with each request. */
    @Bean(destroyMethod = "shutdownNow")
    HttpClient backendClient(GatewaySettings settings) {
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(settings.gateway().connect())
                .executor(Executors.newVirtualThreadPerTaskExecutor())
                .build();
    }

    @Bean
    ProxyExchange backend(HttpClient backendClient, Breakers breakers, GatewaySettings settings) {
        Duration common = settings.gateway().answer();
        return new Backend(
                backendClient,
                breakers,
                service ->
                        Objects.requireNonNull(settings.services().get(service)).answerWithin(common));
    }

    @Bean
    Breakers breakers(GatewaySettings settings) {
        return new Breakers(settings.services().keySet(), settings.gateway().breaker());
    }

    @Bean
    MeterBinder breakerMetrics(Breakers breakers) {
        return TaggedCircuitBreakerMetrics.ofCircuitBreakerRegistry(breakers.registry());
    }

    /** What a proxy says about its client is believed of these proxies only; by default there are none. */
    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> trustedProxies(GatewaySettings settings) {
        List<String> trusted = Objects.requireNonNullElse(settings.gateway().trustedProxies(), List.of());
        return server -> {
            if (!trusted.isEmpty()) {
                RemoteIpValve valve = new RemoteIpValve();
                valve.setInternalProxies(
                        trusted.stream().map(GatewayConfiguration::network).collect(Collectors.joining(",")));
                valve.setProtocolHeader("X-Forwarded-Proto");
                valve.setHostHeader("X-Forwarded-Host");
                valve.setPortHeader("X-Forwarded-Port");
                server.addEngineValves(valve);
            }
        };
    }

    /** A single address as a network of one; without a slash the container would take it for a pattern. */
    private static String network(String proxy) {
        if (proxy.contains("/")) {
            return proxy;
        }
        return proxy + (proxy.contains(":") ? "/128" : "/32");
    }
}
