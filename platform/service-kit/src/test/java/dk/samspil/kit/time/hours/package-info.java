@NullMarked
package dk.samspil.kit.time.hours;

import org.jspecify.annotations.NullMarked;
