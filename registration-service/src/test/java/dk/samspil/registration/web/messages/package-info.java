@NullMarked
package dk.samspil.registration.web.messages;

import org.jspecify.annotations.NullMarked;
