@NullMarked
package dk.samspil.local.clock;

import org.jspecify.annotations.NullMarked;
