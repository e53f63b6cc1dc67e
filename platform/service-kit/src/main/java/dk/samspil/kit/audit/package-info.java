/** Who did what, when: a row per act, kept before it is carried out. */
@NullMarked
package dk.samspil.kit.audit;

import org.jspecify.annotations.NullMarked;
