package dk.samspil.gateway;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * Renews the tokens of a session shortly before they end: once, however many requests of the session come at the same
 * time; each of them gets the outcome. Where two instances renew at once, the first to save wins and the other takes
 * over what it saved.
 */
final class TokenRenewal {

    /** Asks the identity provider. */
    interface Provider {

        Answer renew(Tokens tokens);
    }

    /** What the provider says. */
    sealed interface Answer {

        record Given(Tokens tokens) implements Answer {}

        record Refused() implements Answer {}

        record Unreachable() implements Answer {}
    }

    private final Sessions sessions;
    private final Provider provider;
    private final Duration ahead;
    private final InstantSource system;
    private final ConcurrentMap<String, CompletableFuture<Renewal>> underWay = new ConcurrentHashMap<>();

    TokenRenewal(Sessions sessions, Provider provider, Duration ahead, InstantSource system) {
        this.sessions = sessions;
        this.provider = provider;
        this.ahead = ahead;
        this.system = system;
    }

    /** @throws com.mongodb.MongoException if the store is away */
    Renewal fresh(Session session) {
        if (isGoodAt(session, system.instant().plus(ahead))) {
            return new Renewal.Renewed(session);
        }
        CompletableFuture<Renewal> mine = new CompletableFuture<>();
        CompletableFuture<Renewal> others = underWay.putIfAbsent(session.id(), mine);
        return others == null ? lead(session, mine) : join(others);
    }

    private Renewal lead(Session session, CompletableFuture<Renewal> outcome) {
        try {
            Renewal renewal = renew(session);
            outcome.complete(renewal);
            return renewal;
        } catch (RuntimeException e) {
            outcome.completeExceptionally(e);
            throw e;
        } finally {
            underWay.remove(session.id(), outcome);
        }
    }

    private static Renewal join(CompletableFuture<Renewal> others) {
        try {
            return others.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw e;
        }
    }

    /** Looks first: a request may have read the session before another one renewed it. */
    private Renewal renew(Session asRead) {
        Optional<Session> now = sessions.find(asRead.id());
        if (now.isEmpty()) {
            return new Renewal.Refused();
        }
        Session session = now.get();
        return isGoodAt(session, system.instant().plus(ahead)) ? new Renewal.Renewed(session) : ask(session);
    }

    private Renewal ask(Session session) {
        if (session.tokens().refresh() == null) {
            return unlessGood(session, new Renewal.Refused());
        }
        return switch (provider.renew(session.tokens())) {
            case Answer.Given(Tokens tokens) -> keep(session, tokens);
            case Answer.Refused() -> refused(session);
            case Answer.Unreachable() -> unlessGood(session, new Renewal.NotNow());
        };
    }

    private Renewal keep(Session session, Tokens tokens) {
        if (sessions.renew(session, tokens)) {
            return new Renewal.Renewed(new Session(session.id(), session.member(), tokens, session.renewals() + 1));
        }
        return savedByAnother(session).orElseGet(Renewal.Refused::new);
    }

    /** A provider that takes each renewal token once refuses the slower of two instances. */
    private Renewal refused(Session session) {
        return savedByAnother(session).orElseGet(() -> {
            sessions.end(session.id());
            return new Renewal.Refused();
        });
    }

    private Optional<Renewal> savedByAnother(Session session) {
        return sessions.find(session.id())
                .filter(saved -> saved.renewals() != session.renewals())
                .map(Renewal.Renewed::new);
    }

    private Renewal unlessGood(Session session, Renewal otherwise) {
        return isGoodAt(session, system.instant()) ? new Renewal.Renewed(session) : otherwise;
    }

    private static boolean isGoodAt(Session session, Instant time) {
        return session.tokens().accessEnds().isAfter(time);
    }
}
