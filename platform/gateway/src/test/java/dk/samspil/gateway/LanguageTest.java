package dk.samspil.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class LanguageTest {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d}");

    @Test
    void saysEverythingInBothLanguages() {
        Map<String, String> danish = Language.DA.texts();
        Map<String, String> english = Language.EN.texts();

        assertThat(danish.keySet()).isNotEmpty().isEqualTo(english.keySet());
        danish.forEach((key, text) -> {
            assertThat(text).as(key).isNotBlank();
            assertThat(english.get(key)).as(key).isNotBlank();
            assertThat(placeholders(english.get(key))).as(key).isEqualTo(placeholders(text));
        });
    }

    @Test
    void leavesNoDanishInEnglish() {
        Language.EN.texts().forEach((key, text) -> {
            if (!key.equals("other-language-name")) {
                assertThat(text).as(key).doesNotContainPattern("[æøåÆØÅ]");
            }
        });
    }

    private static List<String> placeholders(String text) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .sorted()
                .toList();
    }
}
