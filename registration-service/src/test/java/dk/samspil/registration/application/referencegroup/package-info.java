@NullMarked
package dk.samspil.registration.application.referencegroup;

import org.jspecify.annotations.NullMarked;
