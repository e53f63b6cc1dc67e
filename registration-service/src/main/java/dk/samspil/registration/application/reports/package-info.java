/** What is counted and listed of a call, to be taken home. */
@NullMarked
package dk.samspil.registration.application.reports;

import org.jspecify.annotations.NullMarked;
