/** Events by messaging against events by hand. */
@NullMarked
package dk.samspil.bench.flow;

import org.jspecify.annotations.NullMarked;
