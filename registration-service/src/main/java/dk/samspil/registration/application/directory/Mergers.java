package dk.samspil.registration.application.directory;

import dk.samspil.registration.domain.directory.SchoolNumber;
import dk.samspil.registration.domain.directory.SchoolState;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;

/**
 * Which school would be a part of which, if a file were carried out: by the file where it says so, else as it is. Small:
 * two bits for each number, and a line for each merger.
 */
final class Mergers {
    private final Schools schools;
    private final BitSet inFile = new BitSet();
    private final BitSet told = new BitSet();
    private final Map<SchoolNumber, SchoolNumber> into = new HashMap<>();
    private final BitSet ending = new BitSet();
    private final BitSet circling = new BitSet();

    Mergers(Schools schools) {
        this.schools = schools;
    }

    /** A row of the file. */
    void add(SchoolNumber number, Optional<SchoolState> state) {
        inFile.set(bit(number));
        if (state.isEmpty()) return;
        told.set(bit(number));
        state.get().mergedInto().ifPresent(target -> into.put(number, target));
    }

    boolean isInFile(SchoolNumber number) {
        return inFile.get(bit(number));
    }

    /** Whether following the mergers from here comes back to where it was. Each school is followed once. */
    boolean circles(SchoolNumber from) {
        var path = new HashSet<SchoolNumber>();
        var next = Optional.of(from);
        var circles = false;
        while (next.isPresent()) {
            var bit = bit(next.get());
            circles = circling.get(bit) || !path.add(next.get());
            if (circles || ending.get(bit)) break;
            next = successor(next.get());
        }
        var known = circles ? circling : ending;
        path.forEach(number -> known.set(bit(number)));
        return circles;
    }

    private Optional<SchoolNumber> successor(SchoolNumber number) {
        if (told.get(bit(number))) return Optional.ofNullable(into.get(number));
        return schools.find(number).flatMap(found -> found.state().state().mergedInto());
    }

    private static int bit(SchoolNumber number) {
        return Integer.parseInt(number.value());
    }
}
