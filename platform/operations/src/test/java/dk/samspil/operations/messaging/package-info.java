@NullMarked
package dk.samspil.operations.messaging;

import org.jspecify.annotations.NullMarked;
