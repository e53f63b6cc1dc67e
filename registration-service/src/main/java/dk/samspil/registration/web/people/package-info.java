/** People on the web: looked up, corrected, exported, erased. */
@NullMarked
package dk.samspil.registration.web.people;

import org.jspecify.annotations.NullMarked;
