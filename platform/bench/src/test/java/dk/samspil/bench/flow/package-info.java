@NullMarked
package dk.samspil.bench.flow;

import org.jspecify.annotations.NullMarked;
