/** The rules: onboarding, who becomes lead researcher, how much a researcher carries. Nothing but the language itself. */
@NullMarked
package dk.samspil.progression.domain;

import org.jspecify.annotations.NullMarked;
