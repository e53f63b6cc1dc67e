@NullUnmarked
package dk.samspil.identity;

import org.jspecify.annotations.NullUnmarked;
