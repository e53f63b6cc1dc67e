package dk.samspil.gateway;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/**
 * A browser's session: somebody has signed in, and requests with its cookie are theirs.
 *
 * @param id what the cookie holds; whoever has it is signed in
 * @param renewals how often its tokens have been renewed
 */
record Session(String id, Member member, Tokens tokens, long renewals) {

    private static final String ATTRIBUTE = Session.class.getName();

    /** The session that a request was found to belong to. */
    static Optional<Session> of(HttpServletRequest request) {
        return Optional.ofNullable((Session) request.getAttribute(ATTRIBUTE));
    }

    void attachTo(HttpServletRequest request) {
        request.setAttribute(ATTRIBUTE, this);
    }

    @Override
    public String toString() {
        return "Session[" + member.subject() + "]";
    }
}
