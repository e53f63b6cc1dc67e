/** Reports on a call: as JSON, CSV and spreadsheet. */
@NullMarked
package dk.samspil.registration.web.reports;

import org.jspecify.annotations.NullMarked;
