/** Shows templates and mails to the secretariat and to operations. */
@NullMarked
package dk.samspil.notification.web.preview;

import org.jspecify.annotations.NullMarked;
