package dk.samspil.registration.web.directory;

import dk.samspil.registration.domain.directory.SchoolState;
import java.util.Locale;

/** What the directory's constants are called in the interface. */
final class DirectoryNames {
    private DirectoryNames() {}

    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static String of(SchoolState state) {
        return switch (state) {
            case SchoolState.Open _ -> "open";
            case SchoolState.Closed _ -> "closed";
            case SchoolState.Merged _ -> "merged";
        };
    }
}
