/** Municipalities and regions, as the published language has them. */
@NullMarked
package dk.samspil.kit.reference;

import org.jspecify.annotations.NullMarked;
