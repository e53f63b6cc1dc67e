/** From an ordered mail to a message that a mail server has accepted: texts, composition, SMTP. */
@NullMarked
package dk.samspil.notification.mail;

import org.jspecify.annotations.NullMarked;
