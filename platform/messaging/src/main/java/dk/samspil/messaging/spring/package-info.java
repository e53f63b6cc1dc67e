/** Spring Boot auto-configuration of all of it. */
@NullMarked
package dk.samspil.messaging.spring;

import org.jspecify.annotations.NullMarked;
