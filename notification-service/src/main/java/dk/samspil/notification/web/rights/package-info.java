/** Choosing which mails one gets: logged in, by a link in a mail, or on somebody's behalf. */
@NullMarked
package dk.samspil.notification.web.rights;

import org.jspecify.annotations.NullMarked;
