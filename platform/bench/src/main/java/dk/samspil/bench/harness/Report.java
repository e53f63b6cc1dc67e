package dk.samspil.bench.harness;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** The results as a page of tables. What stands in the tables of ratios may be quoted, nothing else. */
final class Report {
    private static final DateTimeFormatter AT = DateTimeFormatter.ofPattern("d MMMM uuuu HH:mm 'UTC'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    private final List<Result> results;
    private final String plot;

    Report(List<Result> results, String plot) {
        this.results = results;
        this.plot = plot;
    }

    String text() {
        var page = new StringBuilder("""
            # Results

            Written by `./bench`. Ratios are formed round by round between contestants that took turns on one
            machine; what a contestant measured by itself is there to judge the noise by, and not to be quoted.

            ![Ratios and their spread against the goals](%s)

            """.formatted(plot));
        summary(page);
        results.forEach(r -> section(page, r));
        return page.toString();
    }

    private void summary(StringBuilder page) {
        page.append("| | answer | median | least – most | goal | |\n|---|---|--:|--:|--:|---|\n");
        for (var result : results) {
            for (var question : result.questions()) {
                page.append("| %s | %s | %s |\n".formatted(result.name(), question.text(), answer(result, question)));
            }
        }
        page.append('\n');
    }

    private static String answer(Result result, Question question) {
        var goal = question.goal().map(Bound::text).orElse("");
        return result.answer(question)
                .map(d -> "%s | %s | %s | %s"
                        .formatted(
                                Numbers.text(d.median()),
                                spread(d),
                                goal,
                                question.goal()
                                        .map(g -> g.isMetBy(d.median()) ? "met" : "**missed**")
                                        .orElse("")))
                .orElse("– | | " + goal + " | left out");
    }

    private static void section(StringBuilder page, Result result) {
        page.append("## %s: %s\n\n%s\n\n"
                .formatted(result.name(), result.title(), result.text().strip()));
        var effort = result.effort();
        page.append("%s, %d rounds after %d to warm up%s, measured on the **%s**.\n"
                .formatted(
                        AT.format(result.at()),
                        effort.repeats(),
                        effort.warmUps(),
                        effort.isQuick() ? " (a quick run: its figures mean nothing)" : "",
                        result.database()));
        page.append(result.machine().text()).append(".\n");
        page.append(String.join(", ", result.versions())).append(".\n\n");
        result.leftOut()
                .forEach(sentence -> page.append("Left out: ").append(sentence).append("\n\n"));
        page.append("| contestant | measure | median | least – most |\n|---|---|--:|--:|\n");
        for (var series : result.series()) {
            var values = Distribution.of(series.values());
            page.append("| %s | %s (%s) | %s | %s |\n"
                    .formatted(
                            series.contestant(),
                            series.measure().name(),
                            series.measure().unit(),
                            Numbers.text(values.median()),
                            spread(values)));
        }
        page.append('\n');
    }

    private static String spread(Distribution values) {
        return values.size() == 1 ? "one round" : Numbers.text(values.least()) + " – " + Numbers.text(values.most());
    }
}
