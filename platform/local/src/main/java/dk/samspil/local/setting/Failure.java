package dk.samspil.local.setting;

/** What stops a command, said to the user in one sentence; it ends the program with exit code 1. */
public final class Failure extends RuntimeException {

    private final String sentence;

    public Failure(String sentence) {
        super(sentence);
        this.sentence = sentence;
    }

    public String sentence() {
        return sentence;
    }
}
