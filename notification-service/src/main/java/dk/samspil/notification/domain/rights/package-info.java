/** What people want mails for, and what they have declined. */
@NullMarked
package dk.samspil.notification.domain.rights;

import org.jspecify.annotations.NullMarked;
