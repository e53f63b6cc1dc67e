package dk.samspil.kit.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.springframework.http.HttpMethod;

/**
 * Where files are uploaded, by a POST of the file itself, and how large they may be. Only somebody who has shown a token
 * may send so much.
 */
public record Uploads(Set<String> paths, long mostBytes) {
    public Uploads {
        paths = Set.copyOf(paths);
    }

    boolean takes(HttpServletRequest request) {
        return HttpMethod.POST.matches(request.getMethod())
                && request.getUserPrincipal() != null
                && paths.contains(request.getRequestURI());
    }
}
