/** What comes back: bounces and complaints, and whom no mail reaches. */
@NullMarked
package dk.samspil.notification.application.bounces;

import org.jspecify.annotations.NullMarked;
