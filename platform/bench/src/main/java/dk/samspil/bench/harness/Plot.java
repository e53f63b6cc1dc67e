package dk.samspil.bench.harness;

import java.util.List;
import java.util.Locale;

/** The ratios as a picture: a row each, a dot per round, the median as a bar, the goal as a line, on a scale of factors. */
final class Plot {
    private static final int ROW = 34;
    private static final int TOP = 46;
    private static final int LEFT = 430;
    private static final int RIGHT = 40;
    private static final int WIDTH = 1080;
    private static final int SCALE = WIDTH - LEFT - RIGHT;
    private static final List<Double> TICKS = List.of(0.1, 0.2, 0.5, 1.0, 2.0, 5.0, 10.0);

    private final List<Result> results;

    Plot(List<Result> results) {
        this.results = results;
    }

    private record Row(String label, Question question, List<Double> ratios, Distribution spread) {}

    String svg() {
        var rows = rows();
        var height = TOP + rows.size() * ROW + 30;
        var svg = new StringBuilder("""
            <svg xmlns="http://www.w3.org/2000/svg" width="%d" height="%d" viewBox="0 0 %d %d" role="img" \
            font-family="sans-serif" font-size="13">
            <title>Ratios and their spread</title>
            <rect width="100%%" height="100%%" fill="#fff"/>
            """.formatted(WIDTH, height, WIDTH, height));
        axis(svg, height);
        for (int i = 0; i < rows.size(); i++) row(svg, rows.get(i), TOP + i * ROW + ROW / 2);
        return svg.append("</svg>\n").toString();
    }

    private List<Row> rows() {
        return results.stream()
                .flatMap(r -> r.questions().stream()
                        .filter(Question::isRatio)
                        .flatMap(q ->
                                r.answer(q).stream().map(d -> new Row(r.name() + ": " + q.text(), q, r.values(q), d))))
                .toList();
    }

    private static void axis(StringBuilder svg, int height) {
        for (var tick : TICKS) {
            svg.append("<line x1=\"%s\" y1=\"%d\" x2=\"%s\" y2=\"%d\" stroke=\"%s\"/>\n"
                    .formatted(at(tick), TOP - 8, at(tick), height - 20, tick == 1 ? "#888" : "#e4e4e4"));
            svg.append("<text x=\"%s\" y=\"%d\" text-anchor=\"middle\" fill=\"#555\">%s×</text>\n"
                    .formatted(at(tick), TOP - 16, Numbers.text(tick)));
        }
    }

    private static void row(StringBuilder svg, Row row, int y) {
        var met = row.question().goal().map(g -> g.isMetBy(row.spread().median()));
        var colour = met.map(m -> m ? "#1a7f4b" : "#b3261e").orElse("#3b5b92");
        svg.append("<text x=\"%d\" y=\"%d\" text-anchor=\"end\">%s</text>\n"
                .formatted(LEFT - 14, y + 4, escaped(row.label())));
        svg.append("<line x1=\"%s\" y1=\"%d\" x2=\"%s\" y2=\"%d\" stroke=\"%s\" stroke-width=\"2\"/>\n"
                .formatted(at(row.spread().least()), y, at(row.spread().most()), y, colour));
        row.ratios()
                .forEach(r -> svg.append("<circle cx=\"%s\" cy=\"%d\" r=\"3.5\" fill=\"%s\" fill-opacity=\"0.45\"/>\n"
                        .formatted(at(r), y, colour)));
        svg.append("<rect x=\"%s\" y=\"%d\" width=\"4\" height=\"18\" fill=\"%s\"/>\n"
                .formatted(shifted(row.spread().median(), -2), y - 9, colour));
        row.question()
                .goal()
                .ifPresent(g -> svg.append(
                        "<line x1=\"%s\" y1=\"%d\" x2=\"%s\" y2=\"%d\" stroke=\"#000\" stroke-dasharray=\"3 2\"/>\n"
                                .formatted(at(g.limit()), y - 13, at(g.limit()), y + 13)));
    }

    /** Equal factors are equal lengths; what lies outside is shown at the edge. */
    private static String at(double ratio) {
        return shifted(ratio, 0);
    }

    private static String shifted(double ratio, double by) {
        var least = Math.log(TICKS.getFirst());
        var most = Math.log(TICKS.getLast());
        var share = (Math.log(Math.clamp(ratio, TICKS.getFirst(), TICKS.getLast())) - least) / (most - least);
        return String.format(Locale.ROOT, "%.1f", LEFT + SCALE * share + by);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
