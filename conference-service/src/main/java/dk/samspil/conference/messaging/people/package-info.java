/** Events about erased people. */
@NullMarked
package dk.samspil.conference.messaging.people;

import org.jspecify.annotations.NullMarked;
