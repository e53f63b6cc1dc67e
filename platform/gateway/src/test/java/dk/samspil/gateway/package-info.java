@NullUnmarked
package dk.samspil.gateway;

import org.jspecify.annotations.NullUnmarked;
