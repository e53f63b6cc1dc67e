@NullMarked
package dk.samspil.registration.domain.messages;

import org.jspecify.annotations.NullMarked;
