package dk.samspil.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.notification.application.Letters.Writing;
import dk.samspil.notification.domain.Language;
import dk.samspil.notification.domain.Template;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AgendaFactsTest {
    private final Pen pen = new Pen();

    @ParameterizedTest
    @EnumSource(
            value = Template.class,
            names = {"SPEAKER_ASSIGNED", "AGENDA_RELEASED"})
    void tellsASpeakerWhenAndWhere(Template template) {
        assertThat(pen.written(template, Language.DA).text())
                .contains("Læring der ses", "10.00–11.00: Ro i klassen (Sal B)");
    }

    @Test
    void tellsWhoeverIsTakenOffWhatIsLeft() {
        assertThat(pen.write(Template.SPEAKER_CANCELLED)).isInstanceOf(Writing.Superseded.class);
        pen.knows("session", "x".repeat(26));
        assertThat(pen.written(Template.SPEAKER_CANCELLED, Language.EN).text()).contains("Calm in class (Sal B)");
        pen.conference.speaksNoMore();
        assertThat(pen.written(Template.SPEAKER_CANCELLED, Language.EN).text()).contains("no sessions");
    }

    @Test
    void doesNotTellWhatIsSoNoLonger() {
        pen.conference.speaksNoMore();
        assertThat(pen.write(Template.SPEAKER_ASSIGNED)).isInstanceOf(Writing.Superseded.class);
        pen.knows("version", "1");
        assertThat(pen.write(Template.AGENDA_RELEASED)).isInstanceOf(Writing.Superseded.class);
    }
}
