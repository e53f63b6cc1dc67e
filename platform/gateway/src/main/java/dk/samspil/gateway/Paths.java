package dk.samspil.gateway;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.util.UrlPathHelper;

/** Paths as routes are matched: decoded, so that no spelling of one escapes what is done about it. */
final class Paths {

    private Paths() {}

    static String of(HttpServletRequest request) {
        return UrlPathHelper.defaultInstance.getPathWithinApplication(request);
    }

    static boolean isApi(HttpServletRequest request) {
        return of(request).startsWith("/api/");
    }
}
