@NullMarked
package dk.samspil.progression.application;

import org.jspecify.annotations.NullMarked;
