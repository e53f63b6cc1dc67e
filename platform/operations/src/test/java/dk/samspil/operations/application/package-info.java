@NullMarked
package dk.samspil.operations.application;

import org.jspecify.annotations.NullMarked;
