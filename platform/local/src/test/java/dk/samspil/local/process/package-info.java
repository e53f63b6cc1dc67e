@NullMarked
package dk.samspil.local.process;

import org.jspecify.annotations.NullMarked;
