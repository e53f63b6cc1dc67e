package dk.samspil.operations.domain;

import static dk.samspil.operations.domain.Sample.event;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamesTest {

    @ParameterizedTest
    @CsvSource({
        "dk.samspil.registration.municipality-joined.v1, registration.municipality-joined",
        "dk.samspil.registration.municipality-joined.v12, registration.municipality-joined",
        "org.example.something, org.example.something",
        "'', unreadable",
        "a b.v1, a_b"
    })
    void anEventIsNamedWithoutItsVersion(String type, String name) {
        assertThat(EventName.of(type).value()).isEqualTo(name);
    }

    @Test
    void mentionsSortByTheTimeOfRecordingAndReadAsWritten() {
        var first = event("registration.call-opened", 9).mention();
        var second = event("conference.conference-planned", 10).mention();

        assertThat(Mention.parse(first.text())).isEqualTo(first);
        assertThat(first).isLessThan(second);
        assertThat(first.text()).isLessThan(second.text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "1 2", "one registration.call-opened id"})
    void refusesWhatIsNoMention(String text) {
        assertThatThrownBy(() -> Mention.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aKeyMeansItsValueUnderItsNameIfItHasOne() {
        var event =
                event("registration.municipality-joined", 1, Map.of("municipality", "0461"), Map.of("region", "1083"));

        assertThat(FlowKey.parse("0461").isMeant(event)).isTrue();
        assertThat(FlowKey.parse("municipality=0461").isMeant(event)).isTrue();
        assertThat(FlowKey.parse("region=1083").isMeant(event)).isTrue();
        assertThat(FlowKey.parse("person=0461").isMeant(event)).isFalse();
        assertThat(FlowKey.parse("correlation=flow-0461").isMeant(event)).isTrue();
        assertThat(FlowKey.parse("correlation=0461").isMeant(event)).isFalse();
        assertThat(FlowKey.parse("event=" + event.id().value()).isMeant(event)).isTrue();
    }

    @Test
    void anIncidentHasOneIdPerExpectationAndEvent() {
        var event = new EventId("/registration/calls/c1/1");

        assertThat(IncidentId.of("a", event))
                .isEqualTo(IncidentId.of("a", event))
                .isNotEqualTo(IncidentId.of("b", event));
    }
}
