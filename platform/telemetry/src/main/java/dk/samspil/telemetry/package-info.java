/** What a process tells of itself, as the rest of the code sees it; without frameworks. */
@NullMarked
package dk.samspil.telemetry;

import org.jspecify.annotations.NullMarked;
