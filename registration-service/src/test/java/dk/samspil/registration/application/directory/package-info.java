@NullMarked
package dk.samspil.registration.application.directory;

import org.jspecify.annotations.NullMarked;
