/** Tells people by mail what has happened to them. */
@NullMarked
package dk.samspil.notification;

import org.jspecify.annotations.NullMarked;
