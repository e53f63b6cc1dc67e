@NullMarked
package dk.samspil.kit.security;

import org.jspecify.annotations.NullMarked;
