/** What notification does: orders mails, knows whom to write to, and sends. */
@NullMarked
package dk.samspil.notification.application;

import org.jspecify.annotations.NullMarked;
