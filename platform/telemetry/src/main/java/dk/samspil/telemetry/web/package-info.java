/** Spans of requests. */
@NullMarked
package dk.samspil.telemetry.web;

import org.jspecify.annotations.NullMarked;
