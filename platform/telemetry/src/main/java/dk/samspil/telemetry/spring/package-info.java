/** Spring Boot auto-configuration of spans. */
@NullMarked
package dk.samspil.telemetry.spring;

import org.jspecify.annotations.NullMarked;
