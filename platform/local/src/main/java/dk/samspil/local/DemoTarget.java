package dk.samspil.local;

import java.net.URI;
import java.time.Instant;

/** A running system as a play meets it: its doors, tokens for its accounts, and its clock. */
public interface DemoTarget {

    URI gateway();

    URI mailbox();

    URI identity();

    /** Where to look for them. */
    String logs();

    /** A bearer token; an empty municipality or person is left out. */
    String token(String role, String municipality, String person);

    /** Moves the clock as {@code ./run clock} does, and returns the new time when every service is quiet. */
    Instant moveClock(String step);

    void say(String line);
}
