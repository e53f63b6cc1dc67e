@NullMarked
package dk.samspil.registration.messaging.directory;

import org.jspecify.annotations.NullMarked;
