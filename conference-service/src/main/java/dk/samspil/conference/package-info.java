/** Conferences: the five regional ones, who is invited to them, and their seats. */
@NullMarked
package dk.samspil.conference;

import org.jspecify.annotations.NullMarked;
