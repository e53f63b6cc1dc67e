@NullMarked
package dk.samspil.local;

import org.jspecify.annotations.NullMarked;
