@NullMarked
package dk.samspil.registration.domain.referencegroup;

import org.jspecify.annotations.NullMarked;
