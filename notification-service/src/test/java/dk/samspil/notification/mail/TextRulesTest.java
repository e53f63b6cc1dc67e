package dk.samspil.notification.mail;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextRulesTest {
    private static final String START = "\n# En overskrift\n\nKære {{name}}\n\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Noget.\n\n[Gå til Samspil]({{home}})\n",
                "Læs [mere](https://samspil.example/mere).\n",
                "{{#promoted}}\nNoget.\n{{/promoted}}\n",
                "Se [dit svar]({{link}}?svar=ja).\n"
            })
    void allowsWhatATextNeeds(String rest) {
        assertThatCode(() -> TextRules.check("x.da.md", START + rest, false)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Kære {{name}}\n\nNoget.\n", "## Lille\n\nKære\n\nNoget.\n", "", "- punkt\n\n# For sent\n"})
    void wantsAHeadingFirst(String body) {
        refuses(body, "heading");
    }

    @Test
    void wantsAPreheaderOrWordsThatCanBeOne() {
        refuses(START + "[Gå til Samspil]({{home}})\n", "Preheader");
        assertThatCode(() -> TextRules.check("x.da.md", START + "[Gå til Samspil]({{home}})\n", true))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://samspil.example",
                "javascript:alert(1)",
                "mailto:x@samspil.example",
                "//samspil.example",
                "/calls",
                "x{{home}}",
                "HTTPS:x",
                ""
            })
    void wantsLinksToBeHttpsOrVariables(String address) {
        refuses(START + "Noget.\n\n[Klik](" + address + ")\n", "link to " + address);
    }

    @Test
    void wantsNoImagesNoHtmlAndNoEmptyLinks() {
        refuses(START + "Noget ![x](https://x.example/x.png).\n", "image");
        refuses(START + "Noget <b>fedt</b>.\n", "HTML");
        refuses(START + "Noget.\n\n<div>\n</div>\n", "HTML");
        refuses(START + "Noget.\n\n[]({{home}})\n", "without words");
    }

    private static void refuses(String body, String why) {
        assertThatIllegalStateException()
                .isThrownBy(() -> TextRules.check("x.da.md", body, false))
                .withMessageStartingWith("x.da.md")
                .withMessageContaining(why);
    }
}
