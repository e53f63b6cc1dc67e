/** Operations: what happened, what should have happened and has not, and what waits for a person. */
@NullMarked
package dk.samspil.operations;

import org.jspecify.annotations.NullMarked;
