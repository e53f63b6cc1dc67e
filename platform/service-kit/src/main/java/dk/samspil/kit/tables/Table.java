package dk.samspil.kit.tables;

import java.io.IOException;
import java.util.List;

/** A file that is written row by row, never held as a whole. */
public interface Table extends AutoCloseable {

    /** @param cells texts and whole numbers */
    void row(List<?> cells) throws IOException;

    @Override
    void close() throws IOException;
}
