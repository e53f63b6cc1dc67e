/** Events about people, and those that acknowledge an erasure. */
@NullMarked
package dk.samspil.registration.messaging.people;

import org.jspecify.annotations.NullMarked;
