@NullMarked
package dk.samspil.kit.reference;

import org.jspecify.annotations.NullMarked;
