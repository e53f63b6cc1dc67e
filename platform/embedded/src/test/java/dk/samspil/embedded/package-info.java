/** Durability tried by killing real processes. */
@NullMarked
package dk.samspil.embedded;

import org.jspecify.annotations.NullMarked;
