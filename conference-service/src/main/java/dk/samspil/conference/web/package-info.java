/** The HTTP door. */
@NullMarked
package dk.samspil.conference.web;

import org.jspecify.annotations.NullMarked;
