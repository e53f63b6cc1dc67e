/** Where a local system lives: folders, ports, secrets. */
@NullMarked
package dk.samspil.local.setting;

import org.jspecify.annotations.NullMarked;
