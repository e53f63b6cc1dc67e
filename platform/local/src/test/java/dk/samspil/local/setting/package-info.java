@NullMarked
package dk.samspil.local.setting;

import org.jspecify.annotations.NullMarked;
