/** Progression: what happens in a municipality from the day that it joins: its onboarding, and its researcher. */
@NullMarked
package dk.samspil.progression;

import org.jspecify.annotations.NullMarked;
