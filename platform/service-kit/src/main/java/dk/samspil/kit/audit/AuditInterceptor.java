package dk.samspil.kit.audit;

import dk.samspil.kit.security.Caller;
import dk.samspil.kit.security.CallerArgument;
import dk.samspil.kit.web.Marks;
import dk.samspil.messaging.aggregate.Cause;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Keeps a row of what a known caller asks to have changed, or to be shown of what is confidential, before anything else
 * is done about it, and completes it with the answer. A caller without a token leaves none, so that nobody unknown
 * fills the store.
 */
public final class AuditInterceptor implements HandlerInterceptor {
    private static final Logger LOG = LoggerFactory.getLogger(AuditInterceptor.class);
    private static final Set<String> READS = Set.of("GET", "HEAD", "OPTIONS", "TRACE");
    private static final String ROW = AuditInterceptor.class.getName();

    private final AuditRows rows;
    private final Clock business;
    private final InstantSource system;

    public AuditInterceptor(AuditRows rows, Clock business, InstantSource system) {
        this.rows = rows;
        this.business = business;
        this.system = system;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (!isKept(request, handler)) return true;
        var row = row(request, CallerArgument.current());
        rows.begin(row);
        request.setAttribute(ROW, row.id());
        return true;
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception failure) {
        if (!(request.getAttribute(ROW) instanceof RowId row)) return;
        try {
            outcome(request, response, failure).ifPresent(outcome -> rows.end(row, outcome));
        } catch (RuntimeException e) {
            // The answer stands; the row says that it is not known.
            LOG.warn(
                    "Row {} of the audit stays without its outcome: {}",
                    row.value(),
                    e.getClass().getSimpleName());
        }
    }

    private static boolean isKept(HttpServletRequest request, Object handler) {
        return handler instanceof HandlerMethod method
                && request.getDispatcherType() == DispatcherType.REQUEST
                && request.getUserPrincipal() != null
                && (!READS.contains(request.getMethod()) || method.hasMethodAnnotation(Audited.class));
    }

    private AuditRow row(HttpServletRequest request, Caller caller) {
        var cause = Cause.current();
        return new AuditRow(
                RowId.at(system.instant()),
                cause.causationId(),
                Marks.isRepeat(request),
                business.instant(),
                caller.subject(),
                caller.roles(),
                caller.municipality().orElse(""),
                cause.operation(),
                variables(request),
                cause.correlationId(),
                Optional.empty());
    }

    private static Map<String, String> variables(HttpServletRequest request) {
        return request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> variables
                ? Ids.of(variables)
                : Map.of();
    }

    /** Empty where the answer is still to be made by whoever is in front, and not known. */
    private static Optional<Outcome> outcome(
            HttpServletRequest request, HttpServletResponse response, @Nullable Exception failure) {
        if (failure instanceof AccessDeniedException) {
            return Optional.of(new Outcome(HttpStatus.FORBIDDEN.value(), "FORBIDDEN", ""));
        }
        if (failure != null) return Optional.empty();
        var location = response.getHeader(HttpHeaders.LOCATION);
        return Optional.of(
                new Outcome(response.getStatus(), Marks.problem(request), location == null ? "" : Ids.last(location)));
    }
}
