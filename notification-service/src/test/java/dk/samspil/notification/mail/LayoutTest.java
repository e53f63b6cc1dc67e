package dk.samspil.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;

import ch.digitalfondue.mjml4j.Mjml4j;
import ch.digitalfondue.mjml4j.Mjml4j.TextDirection;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The layout that is shipped is what its source gives, and holds what mail programs need. */
class LayoutTest {
    private static final Path SOURCE = Path.of("src/main/mjml/layout.mjml");
    private static final Path PRODUCT = Path.of("src/main/resources/templates/layout.html");
    private static final String RENEWAL =
            "mvn -pl notification-service -am test -Dtest=LayoutTest -Dsurefire.failIfNoSpecifiedTests=false"
                    + " -Dsamspil.layout=renew";

    @BeforeAll
    static void renew() throws IOException {
        if (isWanted()) Files.writeString(PRODUCT, made());
    }

    @Test
    void isWhatItsSourceGives() throws IOException {
        assertThat(Files.readString(PRODUCT))
                .as("layout.html is not what layout.mjml gives. To renew it: %s", RENEWAL)
                .isEqualTo(made());
    }

    @Test
    void loadsNothingAndRunsNothing() throws IOException {
        assertThat(made())
                .doesNotContain("<script", "<img", "<link", "@import", "url(", "background=\"")
                .doesNotContainPattern("(src|href)=\"(?!\\{\\{link}}\")");
    }

    @Test
    void isReadAsAPageAndNotAsTables() throws IOException {
        var outside =
                Pattern.compile("<!--.*?-->", Pattern.DOTALL).matcher(made()).replaceAll("");
        assertThat(outside).contains("<html lang=\"{{language}}\" dir=\"ltr\"", "<title>{{subject}}</title>");
        assertThat(Pattern.compile("<table(?![^>]*role=\"presentation\")")
                        .matcher(outside)
                        .find())
                .isFalse();
    }

    @Test
    void isSixHundredWideInOutlookToo() throws IOException {
        assertThat(made()).contains("max-width:600px", "width=\"600\"");
    }

    /** Outlook for Windows draws cells, not links: the cell has the colour, and the room around the words. */
    @Test
    void hasAButtonInACellOfItsOwn() throws IOException {
        assertThat(made()).containsPattern("<td [^>]*bgcolor=\"#1a4d7a\"[^>]*mso-padding-alt:14px 24px[^>]*>\\s*<a ");
    }

    private static boolean isWanted() {
        return "renew".equals(System.getProperty("samspil.layout"));
    }

    /** Without spaces at the ends of lines and without empty lines. */
    private static String made() throws IOException {
        var html = Mjml4j.render(Files.readString(SOURCE), new Mjml4j.Configuration("{{language}}", TextDirection.LTR));
        return html.lines()
                .map(String::stripTrailing)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n", "", "\n"));
    }
}
