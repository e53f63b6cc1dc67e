@NullMarked
package dk.samspil.registration.domain;

import org.jspecify.annotations.NullMarked;
