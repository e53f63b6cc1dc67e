@NullMarked
package dk.samspil.progression.messaging;

import org.jspecify.annotations.NullMarked;
