@NullMarked
package dk.samspil.registration.messaging.referencegroup;

import org.jspecify.annotations.NullMarked;
