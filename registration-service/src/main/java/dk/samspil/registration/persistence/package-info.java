/** How calls, applications and people are kept. */
@NullMarked
package dk.samspil.registration.persistence;

import org.jspecify.annotations.NullMarked;
