package dk.samspil.kit.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What every store of rows has to do. */
abstract class AuditRowsContract {
    private static final Instant T = Instant.parse("2026-03-01T12:00:00Z");

    final AuditRows rows;

    AuditRowsContract(AuditRows rows) {
        this.rows = rows;
    }

    @Test
    void keepsARowWithAllThatItSays() {
        var row = row(T, "ane", Map.of("id", "cccccccccccccccccccccccc22", "member", "pppppppppppppppppppppppp33"));
        rows.begin(row);

        assertThat(rows.find(all(), 10)).containsExactly(row);
    }

    @Test
    void theOutcomeIsUnknownUntilItIsKnownAndThenStays() {
        var row = row(T, "ane", Map.of());
        rows.begin(row);
        assertThat(only().outcome()).isEmpty();

        rows.end(row.id(), new Outcome(201, "", "c"));
        rows.end(row.id(), new Outcome(500, "INTERNAL", ""));
        rows.begin(row);

        assertThat(only().outcome()).hasValue(new Outcome(201, "", "c"));
    }

    @Test
    void completingWhatIsNotThereMakesNothing() {
        rows.end(RowId.at(T), new Outcome(200, "", ""));

        assertThat(rows.find(all(), 10)).isEmpty();
    }

    @Test
    void findsWhatWasConcernedAndWhatWasMade() {
        var about = row(T, "ane", Map.of("id", "0461"));
        var made = row(T.plusSeconds(1), "ane", Map.of());
        var other = row(T.plusSeconds(2), "ane", Map.of("id", "0101"));
        List.of(about, made, other).forEach(rows::begin);
        rows.end(made.id(), new Outcome(201, "", "0461"));

        assertThat(rows.find(about(Optional.of("0461")), 10))
                .extracting(AuditRow::id)
                .containsExactly(made.id(), about.id());
    }

    @Test
    void forgetsWhatIsOlderAndNothingElse() {
        var old = row(T.minusSeconds(1), "ane", Map.of());
        var young = row(T, "ane", Map.of());
        List.of(old, young).forEach(rows::begin);

        rows.forget(RowId.first(T));

        assertThat(rows.find(all(), 10)).containsExactly(young);
    }

    /** Any question, page by page, gives what a look at every row gives, each once, the latest first. */
    @Test
    void pagesThroughExactlyWhatIsAskedFor() {
        var random = new Random(20_140_801);
        var all = new ArrayList<AuditRow>();
        for (int i = 0; i < 120; i++) {
            var row = row(T.plusMillis(random.nextInt(40)), oneOf(random, "ane", "bo"), about(random));
            rows.begin(row);
            all.add(row);
        }
        for (int i = 0; i < 60; i++) {
            var query = new AuditQuery(
                    perhaps(random, oneOf(random, "ane", "bo", "nobody")),
                    perhaps(random, oneOf(random, "POST /a", "PUT /b")),
                    perhaps(random, oneOf(random, "0461", "0101")),
                    perhaps(random, T.plusMillis(random.nextInt(40))),
                    perhaps(random, T.plusMillis(random.nextInt(40))),
                    Optional.empty());

            assertThat(paged(query, 1 + random.nextInt(9)))
                    .as("%s", query)
                    .isEqualTo(all.stream()
                            .filter(query::finds)
                            .sorted((a, b) -> b.id().compareTo(a.id()))
                            .toList());
        }
    }

    private List<AuditRow> paged(AuditQuery query, int size) {
        var found = new ArrayList<AuditRow>();
        var page = rows.find(query, size);
        while (!page.isEmpty()) {
            found.addAll(page);
            page = rows.find(query.after(page.getLast().id()), size);
        }
        assertThat(new HashSet<>(found)).hasSameSizeAs(found);
        return found;
    }

    private AuditRow only() {
        var found = rows.find(all(), 10);
        assertThat(found).hasSize(1);
        return found.getFirst();
    }

    private static Map<String, String> about(Random random) {
        return random.nextBoolean() ? Map.of() : Map.of("id", oneOf(random, "0461", "0101"));
    }

    private static String oneOf(Random random, String... values) {
        return values[random.nextInt(values.length)];
    }

    private static <T> Optional<T> perhaps(Random random, T value) {
        return random.nextBoolean() ? Optional.of(value) : Optional.empty();
    }

    static AuditQuery all() {
        return about(Optional.empty());
    }

    static AuditQuery about(Optional<String> thing) {
        return new AuditQuery(
                Optional.empty(), Optional.empty(), thing, Optional.empty(), Optional.empty(), Optional.empty());
    }

    static AuditRow row(Instant system, String who, Map<String, String> about) {
        return new AuditRow(
                RowId.at(system),
                "command",
                false,
                Instant.parse("2014-08-20T08:00:00Z"),
                who,
                Set.of("coordinator"),
                "",
                about.isEmpty() ? "POST /a" : "PUT /b",
                about,
                "flow",
                Optional.empty());
    }
}
