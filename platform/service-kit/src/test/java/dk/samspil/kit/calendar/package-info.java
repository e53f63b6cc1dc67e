@NullMarked
package dk.samspil.kit.calendar;

import org.jspecify.annotations.NullMarked;
