package dk.samspil.gateway;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Turns away who asks for too much: whoever has signed in or has a token by that name, all others by their address.
 * Answers to invitations are counted by address as well, since their tokens need no account; so are those who
 * unsubscribe.
 */
final class RateFilter extends OncePerRequestFilter {

    private static final String INVITATION_ANSWER = "/api/conference/invitation/answer";
    private static final String UNSUBSCRIPTION = "/api/notification/unsubscription";

    private final Rates common;
    private final Rates invitationAnswers;
    private final Rates unsubscriptions;
    private final Problems problems;

    RateFilter(GatewaySettings.Limits limits, Problems problems) {
        this.common = new Rates(limits.rate());
        this.invitationAnswers = new Rates(limits.invitationRate());
        this.unsubscriptions = new Rates(limits.unsubscribeRate());
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !Paths.isApi(request) && !isOneClick(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<Duration> excess = common.excess(caller(request));
        if (excess.isEmpty() && INVITATION_ANSWER.equals(Paths.of(request))) {
            excess = invitationAnswers.excess(request.getRemoteAddr());
        }
        if (excess.isEmpty() && (isOneClick(request) || UNSUBSCRIPTION.equals(Paths.of(request)))) {
            excess = unsubscriptions.excess(request.getRemoteAddr());
        }
        if (excess.isPresent()) {
            problems.write(request, response, Fault.RATE_LIMITED, "Please slow down and repeat it then.", excess.get());
            return;
        }
        chain.doFilter(request, response);
    }

    private static boolean isOneClick(HttpServletRequest request) {
        return "POST".equals(request.getMethod()) && UnsubscribeLinks.PAGE.equals(Paths.of(request));
    }

    private static String caller(HttpServletRequest request) {
        Authentication known = SecurityContextHolder.getContext().getAuthentication();
        return known == null || known instanceof AnonymousAuthenticationToken
                ? "address " + request.getRemoteAddr()
                : "name " + known.getName();
    }
}
