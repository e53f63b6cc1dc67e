@NullMarked
package dk.samspil.local.deploy;

import org.jspecify.annotations.NullMarked;
