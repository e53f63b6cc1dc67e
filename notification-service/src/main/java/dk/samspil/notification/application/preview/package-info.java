/** Mails as they would look, shown to those who answer for them. */
@NullMarked
package dk.samspil.notification.application.preview;

import org.jspecify.annotations.NullMarked;
