/** When things may be done, as domains know it: the package depends on nothing, so domains may depend on it. */
@NullMarked
package dk.samspil.kit.time.hours;

import org.jspecify.annotations.NullMarked;
