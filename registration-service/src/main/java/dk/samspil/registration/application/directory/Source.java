package dk.samspil.registration.application.directory;

import java.io.IOException;
import java.io.InputStream;

/** A file that can be read from its beginning as often as needed, a little at a time. */
@FunctionalInterface
public interface Source {
    InputStream open() throws IOException;
}
