@NullMarked
package dk.samspil.notification.web;

import org.jspecify.annotations.NullMarked;
