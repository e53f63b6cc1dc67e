package dk.samspil.registration.web.directory;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.registration.application.directory.InMemoryDirectory;
import dk.samspil.registration.application.directory.StagedRows;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ImportRowsTest {
    private static final int ROWS = 1_700;

    private final InMemoryDirectory directory = new InMemoryDirectory();
    private final List<String> asked = new ArrayList<>();
    private final StagedRows counted = (StagedRows) Proxy.newProxyInstance(
            StagedRows.class.getClassLoader(), new Class<?>[] {StagedRows.class}, (_, method, arguments) -> {
                asked.add(method.getName());
                return method.invoke(directory.rows, arguments);
            });
    private final ImportRows rows = new ImportRows(counted);

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 200, 499, 500, 501, 2_000})
    void eachPageGoesOnWhereTheOneBeforeEnded(int limit) {
        var file = directory.bring(file());
        var lines = new ArrayList<Integer>();
        var after = 0;
        while (true) {
            var page = rows.rows(file, _ -> true, after, limit);
            page.items().forEach(row -> lines.add(row.line()));
            if (page.next() == null) break;
            after = Integer.parseInt(page.next());
        }

        assertThat(lines)
                .containsExactlyElementsOf(IntStream.range(2, ROWS + 2).boxed().toList());
    }

    @Test
    void aPageNearTheEndReadsNothingOfTheBeginning() {
        var file = directory.bring(file());
        assertThat(file.chunks()).isGreaterThan(3);

        assertThat(rows.rows(file, _ -> true, ROWS, 50).items()).hasSize(1);

        assertThat(asked).containsExactly("firstBehind", "firstBehind");
    }

    @Test
    void nothingIsReadForFaultsThatThereAreNot() {
        var file = directory.bring(file());

        assertThat(rows.faults(file, 0, 50).items()).isEmpty();
        assertThat(asked).isEmpty();
    }

    private static String file() {
        var text = new StringBuilder("Institutionsnummer;Navn;Kommunekode\n");
        for (int i = 0; i < ROWS; i++) text.append("%06d;Skole nummer %d;0101\n".formatted(200_000 + i, i));
        return text.toString();
    }
}
