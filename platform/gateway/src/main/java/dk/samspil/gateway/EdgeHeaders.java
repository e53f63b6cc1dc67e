package dk.samspil.gateway;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.cloud.gateway.server.mvc.filter.HttpHeadersFilter.RequestHttpHeadersFilter;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;
import org.springframework.web.servlet.function.ServerRequest;

/**
 * What services learn about the connection is what the gateway saw, never what a client claims; headers that belong to
 * one connection stay on it, and cookies belong to the gateway.
 */
@Component
class EdgeHeaders implements RequestHttpHeadersFilter, Ordered {

    private static final Set<String> NEVER_PASSED =
            Set.of("expect", "proxy-connection", "http2-settings", "forwarded", "x-real-ip", "cookie");

    /** Before the framework's filters, one of which removes the Connection header that is read here. */
    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }

    @Override
    public HttpHeaders apply(HttpHeaders incoming, ServerRequest request) {
        Set<String> named = namedByConnection(incoming);
        HttpHeaders passed = new HttpHeaders();
        incoming.forEach((name, values) -> {
            String key = name.toLowerCase(Locale.ROOT);
            if (!NEVER_PASSED.contains(key) && !named.contains(key) && !key.startsWith("x-forwarded-")) {
                passed.addAll(name, values);
            }
        });
        return passed;
    }

    private static Set<String> namedByConnection(HttpHeaders incoming) {
        Set<String> named = new TreeSet<>();
        for (String value : incoming.getOrEmpty(HttpHeaders.CONNECTION)) {
            for (String name : StringUtils.tokenizeToStringArray(value, ",")) {
                named.add(name.toLowerCase(Locale.ROOT));
            }
        }
        return named;
    }

    /** Tells services who called; runs after the framework has removed all headers of that kind. */
    @Component
    static class Origin implements RequestHttpHeadersFilter, Ordered {

        @Override
        public int getOrder() {
            return LOWEST_PRECEDENCE;
        }

        @Override
        public HttpHeaders apply(HttpHeaders incoming, ServerRequest request) {
            HttpServletRequest connection = request.servletRequest();
            HttpHeaders passed = new HttpHeaders();
            passed.addAll(incoming);
            passed.put("X-Forwarded-For", List.of(connection.getRemoteAddr()));
            passed.put("X-Forwarded-Proto", List.of(connection.getScheme()));
            passed.put(
                    "X-Forwarded-Host",
                    List.of(request.headers().asHttpHeaders().getOrEmpty(HttpHeaders.HOST).stream()
                            .findFirst()
                            .orElseGet(connection::getServerName)));
            passed.put("X-Forwarded-Port", List.of(String.valueOf(connection.getServerPort())));
            return passed;
        }
    }
}
