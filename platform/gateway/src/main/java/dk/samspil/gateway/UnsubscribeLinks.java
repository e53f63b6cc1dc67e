package dk.samspil.gateway;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * The one address that mail programs ask us to put a token into (RFC 8058): {@code /u/<token>}. Before anything may log
 * or record its path the token is taken out of it. Reading leads to the page, with the token behind a hash that
 * browsers send to nobody, and changes nothing; a POST goes on with the token in a header and as nobody: the token alone
 * says who asks, so neither a session nor a login counts, and nothing can be forged by a cookie.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
final class UnsubscribeLinks extends OncePerRequestFilter {

    static final String PAGE = "/u";
    static final String TOKEN = "Unsubscribe-Token";

    private static final Pattern LINK = Pattern.compile("/u/([A-Za-z0-9_-]{1,200})");
    private static final Set<String> READING = Set.of("GET", "HEAD");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var link = LINK.matcher(request.getRequestURI());
        if (!link.matches()) {
            chain.doFilter(request, response);
        } else if (READING.contains(request.getMethod())) {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader(HttpHeaders.LOCATION, PAGE + "#" + link.group(1));
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
            response.setHeader("Referrer-Policy", "no-referrer");
        } else {
            chain.doFilter(new Anonymous(request, link.group(1)), response);
        }
    }

    /** The request without what would say who sends it, and with the token where it is in no path. */
    private static final class Anonymous extends HttpServletRequestWrapper {

        private static final Set<String> HIDDEN = Set.of("cookie", "authorization");

        private final String token;

        Anonymous(HttpServletRequest request, String token) {
            super(request);
            this.token = token;
        }

        @Override
        public String getRequestURI() {
            return PAGE;
        }

        @Override
        public String getServletPath() {
            return PAGE;
        }

        @Override
        public @Nullable String getPathInfo() {
            return null;
        }

        @Override
        public @Nullable String getQueryString() {
            return null;
        }

        @Override
        public StringBuffer getRequestURL() {
            var url = super.getRequestURL();
            url.setLength(url.indexOf(super.getRequestURI()));
            return url.append(PAGE);
        }

        @Override
        public Cookie @Nullable [] getCookies() {
            return null;
        }

        @Override
        public @Nullable String getHeader(String name) {
            if (TOKEN.equalsIgnoreCase(name)) return token;
            return isHidden(name) ? null : super.getHeader(name);
        }

        @Override
        public Enumeration<String> getHeaders(String name) {
            if (TOKEN.equalsIgnoreCase(name)) return Collections.enumeration(List.of(token));
            return isHidden(name) ? Collections.emptyEnumeration() : super.getHeaders(name);
        }

        @Override
        public Enumeration<String> getHeaderNames() {
            var names = new LinkedHashSet<>(Collections.list(super.getHeaderNames()));
            names.removeIf(name -> isHidden(name) || TOKEN.equalsIgnoreCase(name));
            names.add(TOKEN);
            return Collections.enumeration(names);
        }

        private static boolean isHidden(String name) {
            return HIDDEN.contains(name.toLowerCase(Locale.ROOT));
        }
    }
}
