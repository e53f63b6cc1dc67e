package dk.samspil.gateway;

import com.mongodb.MongoException;
import java.util.Optional;
import org.springframework.web.servlet.function.ServerRequest;

/** Puts a session's token in the place of its cookie, before a request goes on to a service. */
final class TokenRelay {

    private final TokenRenewal renewal;

    TokenRelay(TokenRenewal renewal) {
        this.renewal = renewal;
    }

    ServerRequest relay(ServerRequest request) {
        Optional<Session> session = Session.of(request.servletRequest());
        return session.isEmpty() ? request : withTokenOf(session.get(), request);
    }

    private ServerRequest withTokenOf(Session session, ServerRequest request) {
        return switch (renewed(session)) {
            case Renewal.Renewed(Session fresh) ->
                ServerRequest.from(request)
                        .headers(headers -> headers.setBearerAuth(fresh.tokens().access()))
                        .build();
            case Renewal.Refused() ->
                throw new GatewayFault(Fault.SESSION_ENDED, "The session is over. Please sign in again.", null);
            case Renewal.NotNow() ->
                throw new GatewayFault(
                        Fault.SERVICE_UNAVAILABLE,
                        "The identity service is not available at the moment, so the session can't be renewed.",
                        null);
        };
    }

    private Renewal renewed(Session session) {
        try {
            return renewal.fresh(session);
        } catch (MongoException e) {
            throw new GatewayFault(Fault.SERVICE_UNAVAILABLE, "Sessions can't be read at the moment.", e);
        }
    }
}
