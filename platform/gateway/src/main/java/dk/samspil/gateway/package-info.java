/** The one door for web and mobile clients: routes, the token check, and problem responses when a service is gone. */
@NullMarked
package dk.samspil.gateway;

import org.jspecify.annotations.NullMarked;
