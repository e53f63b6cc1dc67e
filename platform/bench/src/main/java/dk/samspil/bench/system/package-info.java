/** The whole system as ./run starts it. */
@NullMarked
package dk.samspil.bench.system;

import org.jspecify.annotations.NullMarked;
