package dk.samspil.kit.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "cccccccccccccccccccccccc22",
                "cccccccccccccccccccccccc22-0461",
                "0461",
                "set-goals",
                "3f2504e0-4f89-11d3-9a0c-0305e82c3301"
            })
    void letsIdsAndCodesIn(String id) {
        assertThat(Ids.of(id)).isEqualTo(id);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Karen Eksempel",
                "karen@kommune.example",
                "Karen",
                "010203-1234",
                "0102031234",
                "a-010203-1234-b",
                "=1+1",
                "æble",
                "a--b",
                "$where",
                "../x"
            })
    void letsNothingElseIn(String text) {
        assertThat(Ids.of(text)).isEqualTo(Ids.OTHER);
    }

    @Test
    void keepsTheNamesOfVariablesAndTheEndOfAnAddress() {
        assertThat(Ids.of(Map.of("id", "0461", "name", "Karen"))).isEqualTo(Map.of("id", "0461", "name", "-"));
        assertThat(Ids.of("x".repeat(101))).isEqualTo(Ids.OTHER);
        assertThat(Ids.last("/api/registration/calls/abc")).isEqualTo("abc");
        assertThat(Ids.last("/api/registration/calls/A b")).isEmpty();
    }
}
