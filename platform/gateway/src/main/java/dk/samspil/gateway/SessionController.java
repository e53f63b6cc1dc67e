package dk.samspil.gateway;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriComponentsBuilder;

/** Tells a browser's client who has signed in, and signs out. */
@RestController
class SessionController {

    static final String LOGOUT = "/logout";

    private final Sessions sessions;
    private final SessionCookies cookies;
    private final GatewaySettings settings;

    SessionController(Sessions sessions, SessionCookies cookies, GatewaySettings settings) {
        this.sessions = sessions;
        this.cookies = cookies;
        this.settings = settings;
    }

    record View(
            String subject,
            String name,
            List<String> roles,
            @Nullable String municipality,
            @Nullable String person) {}

    @GetMapping("/api/session")
    ResponseEntity<View> session(HttpServletRequest request) {
        Member member = Session.of(request)
                .map(Session::member)
                .orElseThrow(() -> new GatewayFault(Fault.NOT_SIGNED_IN, "Nobody has signed in here.", null));
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(new View(
                        member.subject(), member.name(), member.roles(), member.municipality(), member.person()));
    }

    /** The session ends here first, then at the provider, so that the next login asks who comes. */
    @PostMapping(LOGOUT)
    ResponseEntity<Void> logout(HttpServletRequest request, HttpServletResponse response) {
        Optional<Session> session = Session.of(request);
        session.ifPresent(known -> sessions.end(known.id()));
        cookies.take(response);
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(session.map(this::atTheProvider)
                        .orElse(settings.publicUrl().resolve("/")))
                .cacheControl(CacheControl.noStore())
                .build();
    }

    private URI atTheProvider(Session session) {
        return UriComponentsBuilder.fromUri(settings.identity().endSession())
                .queryParam("id_token_hint", session.tokens().id())
                .queryParam("post_logout_redirect_uri", "{back}")
                .build(settings.publicUrl().resolve("/"));
    }
}
