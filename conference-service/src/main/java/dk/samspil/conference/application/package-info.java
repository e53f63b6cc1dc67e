/** What can be done, and what it needs. */
@NullMarked
package dk.samspil.conference.application;

import org.jspecify.annotations.NullMarked;
