package dk.samspil.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.samspil.testkit.Choice.Taken;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ChoiceTest {

    @Test
    void takesContainersByItselfWhereTheyCanBeHad() {
        assertThat(choice("").take(Optional::empty))
                .isEqualTo(new Taken(true, "Tests run in containers: mongo:8.0.17 and apache/kafka:4.2.0."));
    }

    @Test
    void takesTheEmbeddedOnesByItselfWhereContainersCannotBeHad() {
        assertThat(choice("auto").take(() -> Optional.of("no container engine answers")))
                .isEqualTo(
                        new Taken(false, "Tests run on the embedded broker and store: no container engine answers."));
    }

    @Test
    void failsInOneSentenceWhenContainersAreAskedForAndCannotBeHad() {
        assertThatThrownBy(() -> choice("containers").take(() -> Optional.of("no container engine answers")))
                .hasMessage("SAMSPIL_INFRA=containers, but no container engine answers.");
    }

    @Test
    void asksNoEngineWhenTheEmbeddedOnesAreAskedFor() {
        var taken = choice("Embedded").take(() -> {
            throw new AssertionError("asked");
        });

        assertThat(taken.containers()).isFalse();
    }

    @Test
    void refusesAnyOtherWord() {
        assertThatThrownBy(() -> choice("docker"))
                .hasMessage("SAMSPIL_INFRA is containers, embedded or auto, not \"docker\".");
    }

    private static Choice choice(String word) {
        return Choice.of(Map.of("SAMSPIL_INFRA", word));
    }
}
