/** Tables that are taken home as files: CSV and spreadsheets. */
@NullMarked
package dk.samspil.kit.tables;

import org.jspecify.annotations.NullMarked;
