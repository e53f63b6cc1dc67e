package dk.samspil.gateway;

import com.microsoft.playwright.Page;
import dk.samspil.testkit.Chromium;
import java.util.List;

/** What axe and a look at the width find amiss with a page. */
final class Faults {
    private static final String AXE = Chromium.axe();
    private static final String CHECK = """
            async () => {
              const wide = document.documentElement.scrollWidth - window.innerWidth;
              const found = await axe.run(document, {iframes: false});
              return found.violations.flatMap(v => v.nodes.map(n => v.id + ': ' + n.html + ' ' + n.failureSummary))
                .concat(wide > 0 ? ['scrolls sideways by ' + wide + ' px'] : []);
            }""";

    private Faults() {}

    static List<String> of(Page page) {
        page.evaluate(AXE);
        return ((List<?>) page.evaluate(CHECK)).stream().map(String::valueOf).toList();
    }
}
