@NullMarked
package dk.samspil.kit.time;

import org.jspecify.annotations.NullMarked;
