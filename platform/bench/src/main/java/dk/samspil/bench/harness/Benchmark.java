package dk.samspil.bench.harness;

import java.util.List;

/** Contestants that do the same work, and what is asked about them. */
public interface Benchmark {

    /** What it is called on the command line. */
    String name();

    /** Its number on the quality page, and in a few words what it measures. */
    String title();

    /** What is done in a round, and what a reader has to know about it. */
    String text();

    List<Question> questions();

    /** How much it needs of what is asked for. */
    default Effort effort(Effort asked) {
        return asked;
    }

    /** Opens the contestants; one whose surroundings are missing is left out by {@link Surroundings#leaveOut}. */
    List<Contestant> open(Surroundings surroundings) throws Exception;
}
