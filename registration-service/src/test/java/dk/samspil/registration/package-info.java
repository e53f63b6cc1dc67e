@NullMarked
package dk.samspil.registration;

import org.jspecify.annotations.NullMarked;
