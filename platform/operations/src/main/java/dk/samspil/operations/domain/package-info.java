/** Recorded events, expectations and incidents, without any framework. */
@NullMarked
package dk.samspil.operations.domain;

import org.jspecify.annotations.NullMarked;
