/** How log lines look, and what never gets into them. */
@NullMarked
package dk.samspil.telemetry.logs;

import org.jspecify.annotations.NullMarked;
