/** Spans told to a collector by the OpenTelemetry protocol. */
@NullMarked
package dk.samspil.telemetry.otlp;

import org.jspecify.annotations.NullMarked;
