package dk.samspil.local.setting;

/** What stops a command, said to the user in one sentence; it ends the program with exit code 1. */
public final class Failure extends RuntimeException {

    public Failure(String sentence) {
        super(sentence);
    }
}
