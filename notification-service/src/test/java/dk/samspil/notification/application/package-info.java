@NullMarked
package dk.samspil.notification.application;

import org.jspecify.annotations.NullMarked;
