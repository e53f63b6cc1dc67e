@NullMarked
package dk.samspil.telemetry.logs;

import org.jspecify.annotations.NullMarked;
