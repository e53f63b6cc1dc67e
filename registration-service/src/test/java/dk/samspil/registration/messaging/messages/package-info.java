@NullMarked
package dk.samspil.registration.messaging.messages;

import org.jspecify.annotations.NullMarked;
