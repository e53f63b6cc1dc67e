@NullMarked
package dk.samspil.registration.persistence.messages;

import org.jspecify.annotations.NullMarked;
