package dk.samspil.notification.mail;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Values that mean harm, or are only odd: each kind by itself first, then several at random. */
final class Hostile {
    private static final List<String> PIECES = List.of(
            "\r",
            "\n",
            "\r\n",
            "\r\n\r\n",
            "\r\nBcc: alle@ond.example",
            "\nBcc: alle@ond.example\n\nHej",
            "\rBcc:alle@ond.example",
            "\r\n\tBcc: alle@ond.example",
            "\r\n.\r\nMAIL FROM:<ond@ond.example>\r\n",
            "\u0085Bcc: alle@ond.example",
            "\u2028Bcc: alle@ond.example",
            "\u2029Bcc: alle@ond.example",
            "\u010a\u010dBcc: alle@ond.example",
            "\u560a\u560dBcc: alle@ond.example",
            "\u000b\f\b\u001b[2J",
            "\u0000",
            "\u007f",
            "\u202e\u202dgpj.exe\u2066\u2069\u200f\u061c",
            "\uFEFF\u200b\u200d\u00ad",
            "\uD800",
            "\uDC00\uD800",
            "x".repeat(10_000),
            "ø".repeat(5_000),
            "ord ".repeat(2_500),
            "😀".repeat(400),
            "\"",
            "''\"\\\"",
            ", ; : \\ \\n \\N \\, ^n ^^ ^'",
            "\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nUID:ond\r\n",
            "\nATTENDEE:mailto:ond@ond.example",
            ";CN=ond:mailto:ond@ond.example",
            "\\nATTENDEE:mailto:ond@ond.example",
            "\r\n BEGIN:VALARM",
            "METHOD:CANCEL",
            "<script>alert(1)</script>",
            "</p></td></table><script src=//ond.example></script>",
            "<img src=x onerror=alert(1)>",
            "<a href=\"javascript:alert(1)\" onclick='x'>her</a>",
            "<svg/onload=alert(1)>",
            "<iframe srcdoc=\"&lt;script&gt;\">",
            "<style>*{display:none}</style><!-- --><![CDATA[x]]>",
            "&#60;script&#62;&lt;b&gt;&amp;&nbsp;",
            "\" onmouseover=\"alert(1)",
            "javascript:alert(1)",
            "data:text/html;base64,PHNjcmlwdD4=",
            "[klik](https://ond.example)",
            "[klik](javascript:alert(1))",
            "![x](https://ond.example/x.png)",
            "[a]: https://ond.example\n[a]",
            "<https://ond.example>",
            "# Overskrift",
            "**fed** __x__ `kode` ~~~ ``` --- === > * + - 1. |",
            "    kode",
            "https://ond.example/?a=b&c=d",
            "------=_Part_0_1.2",
            "\r\n------=_Part_1_123456.789--\r\nContent-Type: text/html\r\n\r\n<script>",
            "\r\nContent-Type: text/html\r\n\r\nx",
            "=?utf-8?Q?=0D=0ABcc:_alle@ond.example?=",
            "=?utf-8?B?DQpCY2M6IGFsbGVAb25kLmV4YW1wbGU=?=",
            "=?UTF-8?Q?x",
            "=0D=0ABcc: alle@ond.example",
            "{{name}}",
            "{{#agenda}}{{item}}{{/agenda}}",
            "{{{home}}} {{&home}} {{>closing}} {{=<% %>=}}",
            "${7*7} #{7*7} %s %n %1$s",
            "e\u0301\u0301\u0301\u0336" + "\u0489".repeat(200),
            "👩‍👩‍👧‍👦🏽 🇩🇰 ❤️",
            "שלום عليكم مرحبا",
            "日本語 한국어 ไทย हिन्दी",
            "ﷺ \uFDFA \u1D400",
            "Ł é ø Æ Å ß İ ı Ω Ж",
            "<ond@ond.example>, ond2@ond.example",
            "(bemærkning) [x] @ond.example",
            "From ond@ond.example Mon",
            "..",
            "=1+1",
            "",
            " ",
            "\t",
            "\u00a0\u3000",
            "%0d%0aBcc:x",
            "/S /JavaScript (app.alert(1)) >> endobj",
            ")Tj ET Q (");

    private Hostile() {}

    /** The same for the same number. */
    static String value(int number, int field) {
        if (number < PIECES.size()) return "For" + PIECES.get((number + field) % PIECES.size()) + "efter";
        var random = new Random(31L * number + field);
        var value = new StringBuilder();
        for (int i = 1 + random.nextInt(4); i > 0; i--) {
            if (random.nextInt(3) == 0) value.append("Aa ");
            value.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return value.toString();
    }

    /** Which to try: from the first on, or a few of all kinds, which differ from turn to turn. */
    static List<Integer> numbers(int count, String turn) {
        var step = Math.max(1, PIECES.size() / count);
        var first = Math.floorMod(turn.hashCode(), step);
        return IntStream.range(0, count).map(i -> first + i * step).boxed().toList();
    }
}
