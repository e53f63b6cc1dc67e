package dk.samspil.notification.mail;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import dk.samspil.testkit.Chromium;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A window of one width and one scheme of colours that a mail is shown in, without any network. */
final class Viewer {
    private static final String AXE = Chromium.axe();
    /** What WCAG 2.1 AA asks for. The colours of what is not shown, as the line for lists, are left out by axe itself. */
    private static final String CHECK = """
            async () => (await axe.run(document, {runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa']})).violations
              .flatMap(v => v.nodes.map(n => v.id + ': ' + n.html + ' ' + n.failureSummary))""";

    private static final String LOOK = """
            () => {
              const faults = [];
              const wide = document.documentElement.scrollWidth - window.innerWidth;
              if (wide > 0) faults.push('scrolls sideways by ' + wide + ' px');
              for (const a of document.links) if (!a.innerText.trim()) faults.push('link without words: ' + a.href);
              for (const i of document.images) if (!i.hasAttribute('alt')) faults.push('image without alt: ' + i.src);
              if (!document.title.trim()) faults.push('no title');
              if (!document.documentElement.lang) faults.push('no lang');
              return faults;
            }""";

    /** Lower than any mail, so that a picture ends where the mail does. */
    private static final int LOW = 300;

    private final String name;
    private final Page page;
    private final List<String> requests = new ArrayList<>();

    Viewer(Browser browser, String name, int width, ColorScheme scheme) {
        this.name = name;
        this.page = browser.newContext(new Browser.NewContextOptions()
                        .setViewportSize(width, LOW)
                        .setColorScheme(scheme)
                        .setOffline(true))
                .newPage();
        page.onRequest(request -> requests.add(request.url()));
    }

    String name() {
        return name;
    }

    /** What is amiss with the mail in this window; empty if nothing is. */
    List<String> faults(String html) {
        requests.clear();
        page.setContent(html);
        var faults = new ArrayList<>(strings(page.evaluate(LOOK)));
        page.evaluate(AXE);
        faults.addAll(strings(page.evaluate(CHECK)));
        requests.forEach(url -> faults.add("asks for " + url));
        return faults;
    }

    /** Takes a picture of all of the mail that was shown last. */
    void picture(Path file) {
        page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
    }

    private static List<String> strings(Object answers) {
        return ((List<?>) answers).stream().map(String::valueOf).toList();
    }
}
