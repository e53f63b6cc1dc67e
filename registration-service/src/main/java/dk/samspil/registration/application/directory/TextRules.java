package dk.samspil.registration.application.directory;

import dk.samspil.registration.domain.directory.Fault.Reason;
import java.util.Optional;

/** What may be written anywhere in this system: the same for a file as for a request. */
public interface TextRules {

    /** What is wrong with one line of text, if anything is. */
    Optional<Reason> fault(String text, int most);

    boolean isAddress(String text);
}
