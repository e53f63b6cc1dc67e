package dk.samspil.gateway;

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
import java.time.Duration;
import java.time.Instant;
import java.util.Date;

/** An identity provider that signs what a test asks for and publishes its key. */
final class Issuer implements AutoCloseable {

    private final RSAKey key = newKey("the-key");
    private final Downstream server;

    Issuer() {
        this(0);
    }

    Issuer(int port) {
        server = new Downstream(port);
        server.behave(exchange -> Downstream.answer(exchange, 200, new JWKSet(key.toPublicJWK()).toString()));
    }

    String url() {
        return server.address().toString();
    }

    String token() throws JOSEException {
        return signed(key, url(), Duration.ofMinutes(5));
    }

    String expiredToken() throws JOSEException {
        return signed(key, url(), Duration.ofMinutes(-5));
    }

    String tokenInTheNameOf(String otherIssuer) throws JOSEException {
        return signed(key, otherIssuer, Duration.ofMinutes(5));
    }

    String expiredTokenInTheNameOf(String otherIssuer) throws JOSEException {
        return signed(key, otherIssuer, Duration.ofMinutes(-5));
    }

    String tokenSignedByAnotherKeyOfThatName() throws JOSEException {
        return signed(newKey("the-key"), url(), Duration.ofMinutes(5));
    }

    String tokenSignedByAnUnknownKey() throws JOSEException {
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

    private static String signed(RSAKey key, String issuer, Duration life) throws JOSEException {
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build(), claims(issuer, life));
        token.sign(new RSASSASigner(key));
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
