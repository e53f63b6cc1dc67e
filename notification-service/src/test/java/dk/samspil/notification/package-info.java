@NullMarked
package dk.samspil.notification;

import org.jspecify.annotations.NullMarked;
