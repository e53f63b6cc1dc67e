@NullMarked
package dk.samspil.notification.domain;

import org.jspecify.annotations.NullMarked;
