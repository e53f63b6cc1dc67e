@NullMarked
package dk.samspil.registration.web.reports;

import org.jspecify.annotations.NullMarked;
