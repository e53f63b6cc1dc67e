/** Tests of the messaging core. They live here because they use the test kit, which depends on it. */
@NullMarked
package dk.samspil.messaging;

import org.jspecify.annotations.NullMarked;
