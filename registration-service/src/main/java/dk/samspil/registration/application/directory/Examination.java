package dk.samspil.registration.application.directory;

import java.util.List;

/** Finds out what the rows of a file come to. */
interface Examination {

    /** Some rows, in the order of the file. */
    void examine(List<RowReader> batch, Findings findings);

    /** After the last of them. */
    void end(Findings findings);
}
