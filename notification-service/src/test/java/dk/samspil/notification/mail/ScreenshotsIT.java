package dk.samspil.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import dk.samspil.notification.application.Letter;
import dk.samspil.notification.domain.Language;
import dk.samspil.notification.domain.Template;
import dk.samspil.testkit.Chromium;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every mail in a browser: what can be checked is, and the pictures are for people to look at. */
class ScreenshotsIT {
    private static final Path FOLDER = Path.of("target/letters");
    private static final List<ContactSheet.Row> ROWS = new ArrayList<>();

    private static Chromium chromium;
    private static List<Viewer> viewers;

    @BeforeAll
    static void open() throws IOException {
        Files.createDirectories(FOLDER);
        chromium = Chromium.start();
        viewers = List.of(
                new Viewer(chromium.browser(), "desktop", 800, ColorScheme.LIGHT),
                new Viewer(chromium.browser(), "phone", 390, ColorScheme.LIGHT),
                new Viewer(chromium.browser(), "dark", 390, ColorScheme.DARK));
    }

    @AfterAll
    static void close() throws IOException {
        if (chromium == null) return;
        chromium.close();
        Files.writeString(FOLDER.resolve("index.html"), ContactSheet.of(ROWS));
    }

    static Stream<Arguments> all() {
        return TemplatesTest.all();
    }

    @ParameterizedTest
    @MethodSource("all")
    void looksAsItShould(Template template, Language language) {
        var letter = Texts.sample(template, language);
        var name = template.code() + "." + language.name().toLowerCase(Locale.ROOT);
        ROWS.add(new ContactSheet.Row(name, letter.subject(), letter.version()));
        assertThat(faults(letter, name))
                .as(name + ", " + FOLDER + "/index.html")
                .isEmpty();
    }

    /** A word that fits on no line, as names of schools and addresses may be, is broken. */
    @Test
    void staysWithinThePhoneWhateverItSays() {
        var letter = Texts.letter(Template.INVITATION, Language.DA, "https://samspil.example/" + "x".repeat(300));
        assertThat(faults(letter, "long-words")).isEmpty();
    }

    /** Else nobody would know that the checks check. */
    @Test
    void findsWhatIsAmiss() {
        var faults = viewers.getFirst().faults("""
                <html><body style="background:#fff"><p style="color:#aaa;width:900px">Bleg tekst</p>
                <a href="https://samspil.example"></a><img src="https://samspil.example/x.png"></body></html>""");
        assertThat(faults)
                .anyMatch(fault -> fault.startsWith("color-contrast"))
                .anyMatch(fault -> fault.startsWith("scrolls sideways"))
                .anyMatch(fault -> fault.startsWith("link without words"))
                .anyMatch(fault -> fault.startsWith("image without alt"))
                .contains("no title", "no lang", "asks for https://samspil.example/x.png");
    }

    private static List<String> faults(Letter letter, String name) {
        var faults = new ArrayList<String>();
        for (var viewer : viewers) {
            viewer.faults(letter.html()).forEach(fault -> faults.add(viewer.name() + ": " + fault));
            viewer.picture(FOLDER.resolve(name + "." + viewer.name() + ".png"));
        }
        return faults;
    }
}
