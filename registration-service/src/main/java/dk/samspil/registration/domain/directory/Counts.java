package dk.samspil.registration.domain.directory;

/**
 * What an import would do, in rows of the file.
 *
 * @param closed of those that are new or change: how many schools end by it
 * @param released of contacts: how many lose what they were, as they are not named any more
 */
public record Counts(int rows, int added, int changed, int unchanged, int closed, int released, int faulty) {}
