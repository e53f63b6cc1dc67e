/** Choosing which mails one gets, and keeping to it. */
@NullMarked
package dk.samspil.notification.application.rights;

import org.jspecify.annotations.NullMarked;
