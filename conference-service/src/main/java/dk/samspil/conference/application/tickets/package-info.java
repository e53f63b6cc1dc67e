/** What shows at the door that somebody has a seat. */
@NullMarked
package dk.samspil.conference.application.tickets;

import org.jspecify.annotations.NullMarked;
