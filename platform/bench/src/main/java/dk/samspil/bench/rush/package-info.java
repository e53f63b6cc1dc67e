/** Many that want one of few places. */
@NullMarked
package dk.samspil.bench.rush;

import org.jspecify.annotations.NullMarked;
