@NullMarked
package dk.samspil.telemetry;

import org.jspecify.annotations.NullMarked;
