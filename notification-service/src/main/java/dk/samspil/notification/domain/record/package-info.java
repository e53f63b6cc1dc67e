/** What decides how long the record of mails is kept. */
@NullMarked
package dk.samspil.notification.domain.record;

import org.jspecify.annotations.NullMarked;
