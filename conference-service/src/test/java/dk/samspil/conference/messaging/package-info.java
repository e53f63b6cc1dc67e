@NullMarked
package dk.samspil.conference.messaging;

import org.jspecify.annotations.NullMarked;
