package dk.samspil.registration.web.directory;

import org.jspecify.annotations.Nullable;

/** Somebody of the directory; without a name where the person has been erased, or is another municipality's. */
record ContactView(
        String person,
        @Nullable String name,
        @Nullable String email,
        @Nullable String title,
        @Nullable String language) {}
