@NullMarked
package dk.samspil.progression.persistence;

import org.jspecify.annotations.NullMarked;
