/** What is told of the directory, and the steps of its imports. */
@NullMarked
package dk.samspil.registration.messaging.directory;

import org.jspecify.annotations.NullMarked;
