package dk.samspil.operations.application;

import dk.samspil.operations.domain.Watch;
import java.time.Instant;
import java.util.List;

/** What is to be judged, now or later, or is outstanding. */
public interface Watches {

    /** Puts a new one in place; one that is there stays as it is. */
    void add(Watch watch);

    /** Those with a deadline before this system time. */
    List<Watch> due(Instant recordedUpTo);

    /** Those whose time is to be counted from this business time on, or from an earlier one. */
    List<Watch> planned(Instant business);

    /** Keeps which incident it has led to, and when it is due; one that is gone stays so. */
    void update(Watch watch);

    void remove(Watch watch);
}
