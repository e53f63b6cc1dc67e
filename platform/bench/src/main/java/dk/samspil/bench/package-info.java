/** The command behind ./bench. */
@NullMarked
package dk.samspil.bench;

import org.jspecify.annotations.NullMarked;
