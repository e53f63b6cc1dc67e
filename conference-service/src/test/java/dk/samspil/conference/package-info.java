@NullMarked
package dk.samspil.conference;

import org.jspecify.annotations.NullMarked;
