/** Rounds of contestants, what they came to, and how it is told. */
@NullMarked
package dk.samspil.bench.harness;

import org.jspecify.annotations.NullMarked;
