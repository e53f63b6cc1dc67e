package dk.samspil.local.journey;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.RSAPrivateKeySpec;
import java.time.Instant;
import java.util.Base64;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Tokens as the identity provider no longer, or never, gives them, made from one that it gave. */
final class Forgery {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Forgery() {}

    /** Signed by the provider's own key, and out of time. */
    static String expired(String token, Path key) throws GeneralSecurityException, IOException {
        JsonNode rsa = JSON.readTree(Files.readString(key));
        PrivateKey own = KeyFactory.getInstance("RSA")
                .generatePrivate(new RSAPrivateKeySpec(number(rsa, "n"), number(rsa, "d")));
        ObjectNode claims = claims(token);
        Instant end = Instant.now().minusSeconds(3_600);
        claims.put("iat", end.minusSeconds(3_600).getEpochSecond());
        claims.put("nbf", end.minusSeconds(3_600).getEpochSecond());
        claims.put("exp", end.getEpochSecond());
        return signed(token, claims, own);
    }

    /** With all the right claims, signed by somebody else. */
    static String foreign(String token) throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2_048);
        return signed(token, claims(token), generator.generateKeyPair().getPrivate());
    }

    private static String signed(String token, ObjectNode claims, PrivateKey key) throws GeneralSecurityException {
        String head = token.split("\\.", -1)[0];
        String content = head + "." + encode(JSON.writeValueAsBytes(claims));
        Signature signature = Signature.getInstance("SHA256withRSA");
        signature.initSign(key);
        signature.update(content.getBytes(StandardCharsets.US_ASCII));
        return content + "." + encode(signature.sign());
    }

    private static ObjectNode claims(String token) {
        return (ObjectNode) JSON.readTree(Base64.getUrlDecoder().decode(token.split("\\.", -1)[1]));
    }

    private static BigInteger number(JsonNode key, String field) {
        return new BigInteger(1, Base64.getUrlDecoder().decode(key.path(field).asString("")));
    }

    private static String encode(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
