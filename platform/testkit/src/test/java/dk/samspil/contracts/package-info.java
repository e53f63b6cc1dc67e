/** What every contract keeps to. */
@NullMarked
package dk.samspil.contracts;

import org.jspecify.annotations.NullMarked;
