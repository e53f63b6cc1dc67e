package dk.samspil.registration.application.directory;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.registration.domain.directory.Fault.Reason;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CsvLinesTest {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    /** Without such as in Windows-1252 would be valid UTF-8 behind a capital: Ø and a euro sign. */
    private static final String LETTERS = "abcæøåÆØÅéü 0123;,\t\"'\n\r=+-@";

    static LongStream seeds() {
        return LongStream.range(0, 500);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void readsBackWhateverWasWrittenInWhateverWay(long seed) throws IOException {
        var random = new Random(seed);
        var delimiter = ";,\t".charAt(random.nextInt(3));
        var end = List.of("\n", "\r\n", "\r").get(random.nextInt(3));
        var table = table(random);
        var text = table.stream()
                .map(row -> row.stream()
                        .map(cell -> written(cell, delimiter, random))
                        .collect(Collectors.joining(String.valueOf(delimiter))))
                .collect(Collectors.joining(end, "", random.nextBoolean() ? end : ""));
        var charset = random.nextBoolean() ? StandardCharsets.UTF_8 : WINDOWS;
        var marked = charset.equals(StandardCharsets.UTF_8) && random.nextBoolean();
        var bytes = ((marked ? "\uFEFF" : "") + text).getBytes(charset);

        var read = read(() -> new ByteArrayInputStream(bytes), delimiter);

        assertThat(read)
                .as("seed %d: %s", seed, text)
                .allSatisfy(line -> assertThat(line.flaws()).isEmpty());
        assertThat(read.stream().map(CsvLine::cells).toList())
                .as("seed %d: %s", seed, text)
                .isEqualTo(table);
    }

    @Test
    void countsTheLinesOnWhichRowsBegin() throws IOException {
        var read = read("a;b\n\n\"two\nlines\";c\r\nd;e\r\rf;g");

        assertThat(read.stream().map(CsvLine::number)).containsExactly(1, 3, 5, 7);
    }

    @Test
    void aQuoteThatIsNotClosedIsFoundWhereItBegins() throws IOException {
        var read = read("a;b\nc;\"d\n" + "e;f\n".repeat(100_000));

        assertThat(read).hasSize(2);
        assertThat(read.getLast().number()).isEqualTo(2);
        assertThat(read.getLast().flaws()).contains(new CsvLine.Flaw(2, Reason.TOO_LONG));
        assertThat(read.getLast().cells().getLast()).hasSize(CsvLines.LONGEST_CELL);
        assertThat(read("a;\"b\nc;d").getFirst().flaws()).containsExactly(new CsvLine.Flaw(2, Reason.UNCLOSED_QUOTE));
    }

    @Test
    void whatStandsBehindAQuotedCellIsAFlaw() throws IOException {
        assertThat(read("\"a\"b;c").getFirst().flaws()).containsExactly(new CsvLine.Flaw(1, Reason.STRAY_QUOTE));
        assertThat(read("a\"b\";c").getFirst().cells()).containsExactly("a\"b\"", "c");
    }

    private static List<List<String>> table(Random random) {
        var table = new ArrayList<List<String>>();
        var width = 1 + random.nextInt(5);
        for (int rows = 1 + random.nextInt(8); rows > 0; rows--) {
            var row = new ArrayList<String>();
            // Not blank, for a blank row says nothing.
            row.add("x" + text(random));
            while (row.size() < width) row.add(text(random));
            table.add(row);
        }
        return table;
    }

    private static String text(Random random) {
        return random.ints(random.nextInt(12), 0, LETTERS.length())
                .mapToObj(i -> String.valueOf(LETTERS.charAt(i)))
                .collect(Collectors.joining());
    }

    private static String written(String cell, char delimiter, Random random) {
        var must = cell.indexOf(delimiter) >= 0
                || cell.startsWith("\"")
                || cell.indexOf('\n') >= 0
                || cell.indexOf('\r') >= 0;
        return must || random.nextInt(3) == 0 ? "\"" + cell.replace("\"", "\"\"") + "\"" : cell;
    }

    private static List<CsvLine> read(String text) throws IOException {
        return read(new CsvLines(new BufferedReader(new StringReader(text)), ';'));
    }

    private static List<CsvLine> read(Source source, char delimiter) throws IOException {
        try (var in = Encoding.of(source).reader(source)) {
            return read(new CsvLines(in, delimiter));
        }
    }

    private static List<CsvLine> read(CsvLines lines) throws IOException {
        var all = new ArrayList<CsvLine>();
        for (var line = lines.next(); line.isPresent(); line = lines.next()) all.add(line.get());
        return all;
    }
}
