package dk.samspil.kit.reference;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The 98 municipalities, by code. */
public final class Municipalities {
    private final Map<String, Municipality> byCode = new LinkedHashMap<>();

    public Municipalities() {
        for (var row : CodeList.read("municipalities.csv")) {
            byCode.put(row[0], new Municipality(row[0], row[1], row[2], row[3], Integer.parseInt(row[4])));
        }
    }

    public Optional<Municipality> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** All, in the order of their codes. */
    public Collection<Municipality> all() {
        return Collections.unmodifiableCollection(byCode.values());
    }
}
