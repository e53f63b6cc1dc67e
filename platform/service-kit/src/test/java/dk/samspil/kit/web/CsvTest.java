package dk.samspil.kit.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {
    @Test
    void beginsWithTheMarkAndEndsLinesAsSpreadsheetsDo() throws IOException {
        var out = new ByteArrayOutputStream();
        new Csv(out, List.of("a", "b")).line(List.of("1;2", "say \"x\""));

        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("\uFEFFa;b\r\n\"1;2\";\"say \"\"x\"\"\"\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+45", "-1", "@x", " =1", "\t=1", "\r=1"})
    void aFormulaIsText(String formula) {
        assertThat(Csv.cell(formula).replace("\"", "")).isEqualTo("'" + formula);
    }
}
