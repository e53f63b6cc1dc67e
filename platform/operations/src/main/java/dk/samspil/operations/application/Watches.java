package dk.samspil.operations.application;

import dk.samspil.operations.domain.Watch;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** What is to be judged, now or later, or is outstanding. */
public interface Watches {

    /** Puts a new one in place; one that is there stays as it is. */
    void add(Watch watch);

    /**
     * Those with a deadline before this system time.
     *
     * @param excused expectations of which only what is outstanding already counts
     */
    List<Watch> due(Instant recordedUpTo, Set<String> excused);

    /** Those whose time is to be counted from this business time on, or from an earlier one. */
    List<Watch> planned(Instant business);

    /**
     * Keeps which incident it has led to, and when it is due.
     *
     * @return false if it is gone, and stays so
     */
    boolean update(Watch watch);

    void remove(Watch watch);
}
