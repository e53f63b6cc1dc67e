@NullMarked
package dk.samspil.registration.messaging;

import org.jspecify.annotations.NullMarked;
