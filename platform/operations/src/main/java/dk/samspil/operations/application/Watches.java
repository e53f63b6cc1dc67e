package dk.samspil.operations.application;

import dk.samspil.operations.domain.Watch;
import java.util.List;

/** What is to be judged, or is outstanding. */
public interface Watches {

    /** Puts a new one in place; one that is there stays as it is. */
    void add(Watch watch);

    List<Watch> all();

    /** Keeps which incident it has led to. */
    void update(Watch watch);

    void remove(Watch watch);
}
