@NullMarked
package dk.samspil.kit.tables;

import org.jspecify.annotations.NullMarked;
