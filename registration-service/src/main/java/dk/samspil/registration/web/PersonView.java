package dk.samspil.registration.web;

import org.jspecify.annotations.Nullable;

/** Somebody in an application; without a name where the person has been erased, or is another municipality's. */
record PersonView(
        String person,
        @Nullable String name,
        @Nullable String email,
        @Nullable String title,
        @Nullable String language,
        @Nullable String role) {}
