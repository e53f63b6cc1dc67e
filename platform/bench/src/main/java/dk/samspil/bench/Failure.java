package dk.samspil.bench;

/** Something that the user can put right, said in one sentence. */
final class Failure extends RuntimeException {
    Failure(String sentence) {
        super(sentence);
    }
}
