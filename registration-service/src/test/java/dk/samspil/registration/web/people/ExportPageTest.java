package dk.samspil.registration.web.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExportPageTest {
    private static final ExportView EXPORT = new ExportView(
            new PersonRecordView(
                    "p".repeat(26),
                    "known",
                    "<script>alert(1)</script> & co",
                    "a@b.example",
                    null,
                    "0461",
                    "da",
                    Instant.parse("2014-08-20T08:00:00Z"),
                    null),
            null,
            List.of(),
            new NamedView(
                    List.of(),
                    List.of(),
                    List.of(new NamedView.Role("leader", "0461", "461001 Skolen")),
                    List.of(),
                    List.of(),
                    List.of()),
            List.of(new ExportView.Elsewhere("notification", ExportView.Elsewhere.COULD_NOT_BE_ASKED, null)));

    @Test
    void escapesWhatPeopleHaveWritten() {
        assertThat(ExportPage.of(EXPORT, ExportTexts.DA))
                .contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp; co")
                .doesNotContain("<script>");
    }

    @Test
    void saysWhereElseThePersonIsNamed() {
        assertThat(ExportPage.of(EXPORT, ExportTexts.DA)).contains("<h2>Roller i registeret</h2>", "461001 Skolen");
        assertThat(ExportPage.of(EXPORT, ExportTexts.EN)).contains("<h2>Roles in the directory</h2>");
    }

    @Test
    void saysSinceWhenThePersonIsKept() {
        assertThat(ExportPage.of(EXPORT, ExportTexts.DA)).contains("<dt>Registreret</dt><dd>2014-08-20T08:00:00Z</dd>");
        assertThat(ExportPage.of(EXPORT, ExportTexts.EN)).contains("<dt>Recorded</dt>");
    }

    @Test
    void saysWhichServiceCouldNotBeAskedInBothLanguages() {
        assertThat(ExportPage.of(EXPORT, ExportTexts.of("da-DK"))).contains("kunne ikke spørges", "lang=\"da\"");
        assertThat(ExportPage.of(EXPORT, ExportTexts.of("en-GB,da"))).contains("could not be asked", "lang=\"en\"");
    }
}
