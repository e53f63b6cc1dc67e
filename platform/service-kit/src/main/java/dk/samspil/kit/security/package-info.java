/** Who calls, and that nobody may who is not said to. */
@NullMarked
package dk.samspil.kit.security;

import org.jspecify.annotations.NullMarked;
