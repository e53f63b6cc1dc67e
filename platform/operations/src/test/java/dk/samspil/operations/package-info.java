@NullMarked
package dk.samspil.operations;

import org.jspecify.annotations.NullMarked;
