package dk.samspil.bench.harness;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

class PlotTest {

    @Test
    void everyRatioHasItsRowWithADotPerRound() throws Exception {
        var svg = plot(
                Samples.ratio("relay", 90, 100, Bound.atLeast(0.8)),
                Samples.ratio("<hop>", 50, 100, Bound.atLeast(0.7)));

        assertThat(svg.getElementsByTagName("circle").getLength()).isEqualTo(2 * 3);
        assertThat(svg.getDocumentElement().getTextContent()).contains("relay: own ÷ raw", "<hop>: own ÷ raw");
    }

    @Test
    void plainValuesAndWhatWasLeftOutHaveNoRow() throws Exception {
        var value = Samples.result(
                "start",
                Question.value("own", Measure.P50, Bound.atMost(20)),
                new Result.Series("own", Measure.P50, List.of(1.0)));
        var leftOut = Samples.result("outboxes", Question.ratio("own", "other", Measure.P50));

        assertThat(plot(value, leftOut).getElementsByTagName("circle").getLength())
                .isZero();
    }

    @Test
    void whatLiesOffTheScaleIsShownAtItsEdge() throws Exception {
        var svg = plot(Samples.ratio("relay", 5_000, 1, Bound.atLeast(0.8)));

        var dot = svg.getElementsByTagName("circle").item(0).getAttributes();
        var width = Double.parseDouble(svg.getDocumentElement().getAttribute("width"));
        assertThat(Double.parseDouble(dot.getNamedItem("cx").getNodeValue())).isLessThan(width);
    }

    private static Document plot(Result... results) throws Exception {
        var svg = new Plot(List.of(results)).svg();
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
    }
}
