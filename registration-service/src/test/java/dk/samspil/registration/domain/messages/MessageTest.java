package dk.samspil.registration.domain.messages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.samspil.registration.Sample;
import dk.samspil.registration.domain.ApplicationState;
import dk.samspil.registration.domain.PersonId;
import dk.samspil.registration.domain.Title;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

public class MessageTest {

    public static Message to(List<PersonId> recipients) {
        return new Message(
                new MessageId("m".repeat(24) + "77"),
                Sample.CALL,
                new Audience(Set.of(ApplicationState.JOINED), Set.of(), Set.of(), Set.of()),
                Optional.of(new Words(new Title("Nyt", "News"), new Title("Første.\n\nAnden.", "First."))),
                recipients,
                "coordinator",
                "flow",
                Sample.NOW);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 49, 50, 51, 100, 4_999, 10_000})
    void everybodyIsInOnePartAndNoPartIsTooLong(int count) {
        var people = IntStream.range(0, count).mapToObj(MessageTest::person).toList();

        var parts = to(people).news().stream()
                .map(MessageNews.MessageOrdered.class::cast)
                .toList();

        assertThat(parts).allSatisfy(p -> {
            assertThat(p.recipients()).hasSizeBetween(1, Message.PART);
            assertThat(p.parts()).isEqualTo(parts.size());
        });
        assertThat(parts.stream().flatMap(p -> p.recipients().stream())).containsExactlyElementsOf(people);
        assertThat(parts)
                .extracting(MessageNews.MessageOrdered::part)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, parts.size()).boxed().toList());
    }

    @Test
    void aMessageGoesToSomebody() {
        assertThatThrownBy(() -> to(List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    private static PersonId person(int number) {
        var id = new StringBuilder("a".repeat(22));
        for (int i = 0, n = number; i < 4; i++, n /= 26) id.append((char) ('a' + n % 26));
        return new PersonId(id.toString());
    }
}
