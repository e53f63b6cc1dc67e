package dk.samspil.operations.application;

import static dk.samspil.operations.domain.Sample.event;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.operations.domain.FlowKey;
import dk.samspil.operations.domain.Mention;
import dk.samspil.operations.domain.Occurrence;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ReadFlowTest {
    private final InMemoryRecordings recordings = new InMemoryRecordings();
    private final ReadFlow flows = new ReadFlow(recordings);

    @Test
    void knowsNothingOfAnUnknownKey() {
        assertThat(flows.handle(FlowKey.parse("0461"), Optional.empty(), 10)).isEmpty();
    }

    @Test
    void findsTheNamedKeyOnly() {
        recordings.add(event("registration.municipality-joined", 1));
        recordings.add(event("registration.something", 2, Map.of("person", "0461"), Map.of()));

        assertThat(read("0461", 10)).hasSize(2);
        assertThat(read("municipality=0461", 10)).hasSize(1);
        assertThat(flows.handle(FlowKey.parse("conference=0461"), Optional.empty(), 10))
                .isEmpty();
    }

    @Test
    void pagesShowEachEventOnceInTheOrderOfRecording() {
        IntStream.of(5, 3, 9, 1, 7, 2, 8).forEach(second -> recordings.add(event("registration.step", second)));

        assertThat(read("municipality=0461", 3))
                .extracting(Occurrence::sequence)
                .containsExactly(1L, 2L, 3L, 5L, 7L, 8L, 9L);
    }

    private List<Occurrence> read(String key, int pageSize) {
        var all = new ArrayList<Occurrence>();
        Optional<Mention> after = Optional.empty();
        do {
            var part = flows.handle(FlowKey.parse(key), after, pageSize).orElseThrow();
            assertThat(part.events()).hasSizeLessThanOrEqualTo(pageSize);
            all.addAll(part.events());
            after = part.next();
        } while (after.isPresent());
        return all;
    }
}
