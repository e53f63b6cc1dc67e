@NullMarked
package dk.samspil.operations.domain;

import org.jspecify.annotations.NullMarked;
