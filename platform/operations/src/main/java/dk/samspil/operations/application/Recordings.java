package dk.samspil.operations.application;

import dk.samspil.operations.domain.EventId;
import dk.samspil.operations.domain.Mention;
import dk.samspil.operations.domain.Occurrence;
import java.util.List;
import java.util.Optional;

/** What has been recorded: every event once, found by whatever it mentions. */
public interface Recordings {

    /**
     * Records an event; recording it again changes nothing.
     *
     * @return whether it is new
     */
    boolean add(Occurrence event);

    Optional<Occurrence> find(EventId event);

    /** Each event that mentions this value once, in the order of recording. */
    List<Mention> mentioning(String value);
}
