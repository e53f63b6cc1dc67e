@NullMarked
package dk.samspil.progression.domain;

import org.jspecify.annotations.NullMarked;
