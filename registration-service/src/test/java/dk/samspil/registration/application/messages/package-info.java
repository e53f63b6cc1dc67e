@NullMarked
package dk.samspil.registration.application.messages;

import org.jspecify.annotations.NullMarked;
