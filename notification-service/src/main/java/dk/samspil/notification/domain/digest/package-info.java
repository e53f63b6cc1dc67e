/** What has happened between two mornings, who is to hear of it, and what that comes to for each. */
@NullMarked
package dk.samspil.notification.domain.digest;

import org.jspecify.annotations.NullMarked;
