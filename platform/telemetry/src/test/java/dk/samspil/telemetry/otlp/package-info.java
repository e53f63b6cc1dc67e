@NullMarked
package dk.samspil.telemetry.otlp;

import org.jspecify.annotations.NullMarked;
