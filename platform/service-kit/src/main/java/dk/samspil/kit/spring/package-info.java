/** Spring Boot auto-configuration of the kit. */
@NullMarked
package dk.samspil.kit.spring;

import org.jspecify.annotations.NullMarked;
