/** The REST interface. */
@NullMarked
package dk.samspil.registration.web;

import org.jspecify.annotations.NullMarked;
