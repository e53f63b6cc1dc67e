package dk.samspil.progression.application;

import static dk.samspil.progression.domain.Sample.researcher;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.progression.domain.Lead;
import dk.samspil.progression.domain.Researcher;
import dk.samspil.testkit.Tier;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BothGuardsUnderLoadTest {
    private static final List<String> MUNICIPALITIES =
            IntStream.range(0, 12).mapToObj(i -> "%04d".formatted(101 + i)).toList();

    @Test
    void fillsTwelveThatJoinAtOnceFromFourThatTakeThree() throws Exception {
        var programme = new InMemoryProgramme()
                .with(researcher('a', 3), researcher('b', 3), researcher('d', 3), researcher('e', 3));

        together(MUNICIPALITIES.stream()
                .<Runnable>map(m -> () -> programme.join(m, 1))
                .toList());

        programme.settled();
        assertThat(MUNICIPALITIES).allMatch(m -> programme.of(m).lead() instanceof Lead.Assigned);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void agreeWhateverComesAtOnce(long seed) throws Exception {
        var random = new Random(seed);
        var pool = IntStream.range(0, 4)
                .mapToObj(i -> randomly((char) ('a' + i), random))
                .toList();
        var programme = new InMemoryProgramme().with(pool.toArray(Researcher[]::new));

        var doings = new ArrayList<Runnable>();
        for (var municipality : MUNICIPALITIES) {
            doings.add(() -> programme.join(municipality, 1));
            var replacing = pool.get(random.nextInt(pool.size()));
            switch (random.nextInt(4)) {
                case 0 -> doings.add(() -> programme.withdraw(municipality, 2));
                case 1 -> doings.add(() -> programme.replace(municipality, replacing));
                default -> {}
            }
        }
        together(doings);

        programme.settled();
    }

    static LongStream seeds() {
        return LongStream.range(0, Tier.of(20, 500));
    }

    private static Researcher randomly(char letter, Random random) {
        var conflicts =
                MUNICIPALITIES.stream().filter(m -> random.nextInt(5) == 0).toArray(String[]::new);
        return researcher(letter, 1 + random.nextInt(4), conflicts);
    }

    private static void together(List<Runnable> doings) throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var all = threads.invokeAll(
                    doings.stream().<Callable<Object>>map(Executors::callable).toList());
            for (var each : all) each.get();
        }
    }
}
