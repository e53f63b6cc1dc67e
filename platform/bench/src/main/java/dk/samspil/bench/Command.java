package dk.samspil.bench;

import dk.samspil.bench.harness.Surroundings.Infrastructure;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the user asks for. */
sealed interface Command {

    /**
     * To measure.
     *
     * @param names of benchmarks, in this order; none for all
     * @param elsewhere the broker and store to measure on; empty for the embedded ones
     */
    record Measure(List<String> names, boolean quick, Optional<Infrastructure> elsewhere) implements Command {
        public Measure {
            names = List.copyOf(names);
        }
    }

    /** To copy the latest results to the documents. */
    record Keep() implements Command {}

    record Show() implements Command {}

    record Help() implements Command {}

    String MONGODB = "MongoDB";

    /** @throws Failure for what is no command */
    static Command parse(List<String> words, List<String> known) {
        if (words.contains("--help") || words.contains("-h")) return new Help();
        if (words.equals(List.of("--list"))) return new Show();
        if (words.equals(List.of("--keep"))) return new Keep();
        return measure(words, known);
    }

    private static Command measure(List<String> words, List<String> known) {
        var names = new ArrayList<String>();
        var quick = false;
        var store = "";
        var broker = "";
        for (var word : words) {
            if (word.equals("--quick")) {
                quick = true;
            } else if (word.startsWith("--mongodb=")) {
                store = value(word);
            } else if (word.startsWith("--kafka=")) {
                broker = value(word);
            } else {
                names.add(requireKnown(word, known));
            }
        }
        return new Measure(names, quick, elsewhere(store, broker));
    }

    private static String value(String word) {
        return word.substring(word.indexOf('=') + 1);
    }

    private static String requireKnown(String word, List<String> known) {
        if (known.contains(word)) return word;
        throw new Failure(
                word.startsWith("-")
                        ? "There is no option \"" + word + "\": see ./bench --help."
                        : "There is no benchmark \"" + word + "\", only " + String.join(", ", known) + ".");
    }

    private static Optional<Infrastructure> elsewhere(String store, String broker) {
        if (store.isEmpty() && broker.isEmpty()) return Optional.empty();
        if (store.isEmpty() || broker.isEmpty()) {
            throw new Failure("Name both or none: --mongodb=mongodb://host:port/ and --kafka=host:port.");
        }
        return Optional.of(new Infrastructure(broker, store, MONGODB));
    }
}
