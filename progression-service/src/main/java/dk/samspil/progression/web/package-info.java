/** The service's HTTP edge, and its way to the people of registration. */
@NullMarked
package dk.samspil.progression.web;

import org.jspecify.annotations.NullMarked;
