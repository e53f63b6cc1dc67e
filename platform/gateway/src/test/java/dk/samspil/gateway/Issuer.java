package dk.samspil.gateway;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.databind.json.JsonMapper;

/**
 * An identity provider that signs what a test asks for and publishes its key. Its token endpoint is strict about codes,
 * proofs and secrets, gives each renewal token once, and does what a test tells it.
 */
final class Issuer implements AutoCloseable {

    static final String SECRET = "secret-of-gateway";

    private record Login(String nonce, String challenge) {}

    private final RSAKey key = newKey("the-key");
    private final Downstream server;
    private final Map<String, Login> codes = new ConcurrentHashMap<>();
    private final Set<String> renewals = ConcurrentHashMap.newKeySet();
    private final AtomicInteger numbers = new AtomicInteger();
    private final AtomicInteger renewed = new AtomicInteger();
    private volatile Duration tokenLife = Duration.ofMinutes(5);
    private volatile Duration thinking = Duration.ZERO;
    private volatile boolean refusing;
    private volatile String role = "municipality";

    Issuer() {
        this(0);
    }

    Issuer(int port) {
        server = new Downstream(port);
        server.behave(this::handle);
    }

    private void handle(HttpExchange exchange) throws IOException {
        if (exchange.getRequestURI().getPath().equals("/oauth2/token")) {
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            String authorization = exchange.getRequestHeaders().getFirst("Authorization");
            String answer = tokensFor(server.seen().getLast().body(), authorization);
            Downstream.answer(exchange, answer.contains("\"error\"") ? 400 : 200, answer);
        } else {
            Downstream.answer(exchange, 200, new JWKSet(key.toPublicJWK()).toString());
        }
    }

    /** What signing in at the page that a browser was sent to ends in: the way back, with a code. */
    URI signIn(URI authorization) {
        Map<String, String> asked = Forms.parameters(authorization.getRawQuery());
        String code = "code-" + numbers.incrementAndGet();
        codes.put(code, new Login(asked.get("nonce"), asked.get("code_challenge")));
        return URI.create(asked.get("redirect_uri") + "?code=" + code + "&state=" + Forms.encoded(asked.get("state")));
    }

    /** From now on, access tokens last so long. */
    void giveTokensFor(Duration life) {
        tokenLife = life;
    }

    /** From now on, answers take so long. */
    void thinkFor(Duration time) {
        thinking = time;
    }

    /** From now on, nothing is renewed. */
    void refuseRenewals() {
        refusing = true;
    }

    int renewed() {
        return renewed.get();
    }

    private String tokensFor(String body, String authorization) {
        Map<String, String> form = Forms.parameters(body);
        String expected = "Basic " + Base64.getEncoder().encodeToString(("gateway:" + SECRET).getBytes(UTF_8));
        if (!expected.equals(authorization)) {
            return "{\"error\":\"invalid_client\"}";
        }
        pause();
        return switch (form.get("grant_type")) {
            case "authorization_code" -> byCode(form);
            case "refresh_token" -> byRenewal(form);
            default -> "{\"error\":\"unsupported_grant_type\"}";
        };
    }

    private String byCode(Map<String, String> form) {
        Login login = codes.remove(form.get("code"));
        if (login == null || !login.challenge().equals(Forms.challengeOf(form.get("code_verifier")))) {
            return "{\"error\":\"invalid_grant\"}";
        }
        return tokens(login.nonce());
    }

    private String byRenewal(Map<String, String> form) {
        renewed.incrementAndGet();
        return refusing || !renewals.remove(form.get("refresh_token")) ? "{\"error\":\"invalid_grant\"}" : tokens(null);
    }

    private String tokens(String nonce) {
        String renewal = "renewal-" + numbers.incrementAndGet();
        renewals.add(renewal);
        JWTClaimsSet member = new JWTClaimsSet.Builder(claims(url(), Duration.ofMinutes(30)))
                .subject("municipality-0461")
                .audience("gateway")
                .issueTime(Date.from(Instant.now()))
                .claim("nonce", nonce)
                .claim("name", "Oda Odense")
                .claim("roles", List.of(role))
                .claim("municipality", "0461")
                .build();
        JWTClaimsSet access = new JWTClaimsSet.Builder(claims(url(), tokenLife))
                .subject("municipality-0461")
                .jwtID("access-" + numbers.incrementAndGet())
                .build();
        return JsonMapper.shared()
                .writeValueAsString(Map.of(
                        "access_token", signed(key, access),
                        "token_type", "Bearer",
                        "expires_in", tokenLife.toSeconds(),
                        "refresh_token", renewal,
                        "id_token", signed(key, member)));
    }

    private void pause() {
        try {
            Thread.sleep(thinking);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** In which role the next member comes. */
    void comesAs(String next) {
        role = next;
    }

    String url() {
        return server.address().toString();
    }

    String token() {
        return signed(key, url(), Duration.ofMinutes(5));
    }

    String expiredToken() {
        return signed(key, url(), Duration.ofMinutes(-5));
    }

    String tokenInTheNameOf(String otherIssuer) {
        return signed(key, otherIssuer, Duration.ofMinutes(5));
    }

    String expiredTokenInTheNameOf(String otherIssuer) {
        return signed(key, otherIssuer, Duration.ofMinutes(-5));
    }

    String tokenSignedByAnotherKeyOfThatName() {
        return signed(newKey("the-key"), url(), Duration.ofMinutes(5));
    }

    String tokenSignedByAnUnknownKey() {
        return signed(newKey("a-foreign-key"), url(), Duration.ofMinutes(5));
    }

    String unsignedToken() {
        return new PlainJWT(claims(url(), Duration.ofMinutes(5))).serialize();
    }

    /** The old trick: the public key, which everybody has, taken as the secret of a symmetric signature. */
    String tokenSignedWithThePublicKeyAsSecret() throws JOSEException {
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.HS256).keyID("the-key").build(),
                claims(url(), Duration.ofMinutes(5)));
        token.sign(new MACSigner(key.toRSAPublicKey().getEncoded()));
        return token.serialize();
    }

    private static String signed(RSAKey key, String issuer, Duration life) {
        return signed(key, claims(issuer, life));
    }

    private static String signed(RSAKey key, JWTClaimsSet claims) {
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build(), claims);
        try {
            token.sign(new RSASSASigner(key));
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
        return token.serialize();
    }

    private static JWTClaimsSet claims(String issuer, Duration life) {
        return new JWTClaimsSet.Builder()
                .subject("coordinator")
                .issuer(issuer)
                .expirationTime(Date.from(Instant.now().plus(life)))
                .build();
    }

    private static RSAKey newKey(String id) {
        try {
            return new RSAKeyGenerator(2048).keyID(id).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        server.close();
    }
}
