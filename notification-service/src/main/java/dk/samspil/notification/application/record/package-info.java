/** How long the record of mails is kept. */
@NullMarked
package dk.samspil.notification.application.record;

import org.jspecify.annotations.NullMarked;
