@NullMarked
package dk.samspil.testkit;

import org.jspecify.annotations.NullMarked;
