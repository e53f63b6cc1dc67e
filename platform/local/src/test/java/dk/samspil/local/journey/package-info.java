/** The whole system as its users meet it: real processes, real broker, real store. */
@NullMarked
package dk.samspil.local.journey;

import org.jspecify.annotations.NullMarked;
