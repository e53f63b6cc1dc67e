/** Broker and store that the contestants share, in a process of their own. */
@NullMarked
package dk.samspil.bench.infrastructure;

import org.jspecify.annotations.NullMarked;
