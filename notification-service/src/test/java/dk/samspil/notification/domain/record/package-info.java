/** How long the record of mails is kept, tested. */
@NullMarked
package dk.samspil.notification.domain.record;

import org.jspecify.annotations.NullMarked;
