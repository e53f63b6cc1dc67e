package dk.samspil.local.demo;

import java.util.Locale;
import java.util.function.Consumer;

/** Tells what happens, each line with the seconds since the beginning. */
final class Narration {

    private final Consumer<String> out;
    private final long begun = System.nanoTime();

    Narration(Consumer<String> out) {
        this.out = out;
    }

    void line(String text) {
        out.accept(String.format(Locale.ROOT, "%6.1f s  %s", seconds(), text));
    }

    /** A line of its own, without the time. */
    void plain(String text) {
        out.accept(text);
    }

    private double seconds() {
        return (System.nanoTime() - begun) / 1e9;
    }
}
