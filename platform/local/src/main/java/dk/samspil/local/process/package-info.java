/** Starting, watching and stopping the processes of a local system. */
@NullMarked
package dk.samspil.local.process;

import org.jspecify.annotations.NullMarked;
