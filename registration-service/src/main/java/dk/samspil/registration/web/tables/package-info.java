/** Tables that are taken home as files: CSV and spreadsheets. */
@NullMarked
package dk.samspil.registration.web.tables;

import org.jspecify.annotations.NullMarked;
