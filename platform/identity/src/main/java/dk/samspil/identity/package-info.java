/** The OpenID provider of local runs: tokens and accounts for every role. */
@NullMarked
package dk.samspil.identity;

import org.jspecify.annotations.NullMarked;
