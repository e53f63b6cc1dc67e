@NullMarked
package dk.samspil.bench.system;

import org.jspecify.annotations.NullMarked;
