/** The list of mails, for the secretariat and for operations. */
@NullMarked
package dk.samspil.notification.web;

import org.jspecify.annotations.NullMarked;
