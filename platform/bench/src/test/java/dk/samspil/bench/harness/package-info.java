@NullMarked
package dk.samspil.bench.harness;

import org.jspecify.annotations.NullMarked;
