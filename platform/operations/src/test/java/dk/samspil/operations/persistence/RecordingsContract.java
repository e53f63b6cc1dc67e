package dk.samspil.operations.persistence;

import static dk.samspil.operations.domain.Sample.event;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.operations.application.Recordings;
import dk.samspil.operations.domain.EventId;
import dk.samspil.operations.domain.Mention;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What every store of recorded events promises. */
abstract class RecordingsContract {

    abstract Recordings recordings();

    @Test
    void keepsAnEventAsItWas() {
        var event = event("registration.municipality-joined", 7);

        recordings().add(event);

        assertThat(recordings().find(event.id())).contains(event);
        assertThat(recordings().find(new EventId("/registration/nothing/1"))).isEmpty();
    }

    @Test
    void recordsAnEventOnce() {
        var event = event("registration.municipality-joined", 7);

        assertThat(recordings().add(event)).isTrue();
        assertThat(recordings().add(event)).isFalse();

        assertThat(recordings().mentioning("0461")).containsExactly(event.mention());
    }

    @Test
    void findsItByAllThatItMentions() {
        var event = event(
                "notification.email-sent",
                1,
                Map.of("person", "p1", "mail", "m1"),
                Map.of("event", "/registration/calls/c1/9", "template", "welcome"));
        recordings().add(event);

        for (var value : new String[] {
            "p1", "m1", "/registration/calls/c1/9", "flow-", event.id().value()
        }) {
            assertThat(recordings().mentioning(value)).as(value).containsExactly(event.mention());
        }
        assertThat(recordings().mentioning("welcome")).isEmpty();
    }

    @Test
    void findsThemInTheOrderOfRecording() {
        IntStream.iterate(450, i -> i >= 0, i -> i - 1)
                .mapToObj(i -> event("registration.step", i))
                .forEach(recordings()::add);

        assertThat(recordings().mentioning("0461"))
                .hasSize(451)
                .isSorted()
                .extracting(Mention::event)
                .doesNotHaveDuplicates();
    }
}
