/** Stores in MongoDB. */
@NullMarked
package dk.samspil.operations.persistence;

import org.jspecify.annotations.NullMarked;
