package dk.samspil.local.setting;

import java.io.UncheckedIOException;

/** What stops a command, said to the user in one sentence; it ends the program with exit code 1. */
public final class Failure extends RuntimeException {

    private final String sentence;

    public Failure(String sentence) {
        super(sentence);
        this.sentence = sentence;
    }

    /** A file that can't be read or written is mostly one on a full disk. */
    public static Failure of(UncheckedIOException e) {
        return new Failure("A file is in the way: " + e.getMessage() + " (" + e.getCause()
                + "). Is the disk full, or the folder read-only?");
    }

    public String sentence() {
        return sentence;
    }
}
