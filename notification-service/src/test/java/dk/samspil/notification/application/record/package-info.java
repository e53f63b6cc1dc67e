/** Forgetting the record of mails, tested. */
@NullMarked
package dk.samspil.notification.application.record;

import org.jspecify.annotations.NullMarked;
