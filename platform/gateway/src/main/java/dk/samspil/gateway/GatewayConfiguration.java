package dk.samspil.gateway;

import static org.springframework.cloud.gateway.server.mvc.filter.BeforeFilterFunctions.uri;
import static org.springframework.cloud.gateway.server.mvc.handler.HandlerFunctions.http;
import static org.springframework.cloud.gateway.server.mvc.predicate.GatewayRequestPredicates.path;

import java.net.URI;
import java.net.http.HttpClient;
import java.util.Optional;
import java.util.concurrent.Executors;
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
    RouterFunction<ServerResponse> routes(GatewaySettings settings) {
        RequestBodies bodies = new RequestBodies(settings.gateway().body());
        return settings.services().entrySet().stream()
                .map(service -> route(service.getKey(), service.getValue().url(), bodies))
                .reduce(RouterFunction::and)
                .orElse(request -> Optional.empty());
    }

    private static RouterFunction<ServerResponse> route(String service, URI address, RequestBodies bodies) {
        return GatewayRouterFunctions.route(service)
                .route(path("/api/" + service + "/**"), http())
                .before(bodies::keep)
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
    ProxyExchange backend(HttpClient backendClient, GatewaySettings settings) {
        return new Backend(backendClient, settings.gateway().answer());
    }
}
