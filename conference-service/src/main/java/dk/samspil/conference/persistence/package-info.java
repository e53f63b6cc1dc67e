/** Where the aggregates are kept. */
@NullMarked
package dk.samspil.conference.persistence;

import org.jspecify.annotations.NullMarked;
