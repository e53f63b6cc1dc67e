/** Events about erased people. */
@NullMarked
package dk.samspil.progression.messaging.people;

import org.jspecify.annotations.NullMarked;
