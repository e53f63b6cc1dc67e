/** The broker and the store of local runs and tests: real protocols, data on disk, no container. */
@NullMarked
package dk.samspil.embedded;

import org.jspecify.annotations.NullMarked;
