package dk.samspil.gateway;

import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** The browser of this machine. Where there is none, tests that need it are skipped, and say so. */
record Chromium(Playwright playwright, com.microsoft.playwright.Browser browser) implements AutoCloseable {
    private static final List<String> PLACES =
            List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");
    private static final String AXE = axe();
    private static final String CHECK = """
            async () => {
              const wide = document.documentElement.scrollWidth - window.innerWidth;
              const found = await axe.run(document, {iframes: false});
              return found.violations.flatMap(v => v.nodes.map(n => v.id + ': ' + n.html + ' ' + n.failureSummary))
                .concat(wide > 0 ? ['scrolls sideways by ' + wide + ' px'] : []);
            }""";

    static Chromium start() {
        Optional<Path> executable = Stream.concat(Stream.ofNullable(System.getenv("SAMSPIL_CHROMIUM")), PLACES.stream())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
        Assumptions.assumeTrue(
                executable.isPresent(), "no browser here: apt-get install chromium, or name one in SAMSPIL_CHROMIUM");
        // The executable is ours; the driver must not fetch any.
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        try {
            return new Chromium(
                    playwright,
                    playwright
                            .chromium()
                            .launch(new BrowserType.LaunchOptions()
                                    .setExecutablePath(executable.get())
                                    .setArgs(List.of(
                                            "--no-sandbox", "--disable-gpu", "--disable-background-networking"))));
        } catch (RuntimeException e) {
            playwright.close();
            throw e;
        }
    }

    /** A page of a browser that has been nowhere. */
    Page page(int width) {
        return browser.newContext(new com.microsoft.playwright.Browser.NewContextOptions().setViewportSize(width, 900))
                .newPage();
    }

    /** What axe and a look at the width find amiss; past the policy of the page, which allows no foreign scripts. */
    List<String> faults(Page page) {
        page.evaluate(AXE);
        return ((List<?>) page.evaluate(CHECK)).stream().map(String::valueOf).toList();
    }

    private static String axe() {
        try (InputStream script = Objects.requireNonNull(Chromium.class.getResourceAsStream("/axe.min.js"))) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
