/** What tests of every part share: the real broker and store, stores in memory, golden events, injected faults, the shape of a service. */
@NullMarked
package dk.samspil.testkit;

import org.jspecify.annotations.NullMarked;
