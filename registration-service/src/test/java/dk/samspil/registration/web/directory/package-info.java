@NullMarked
package dk.samspil.registration.web.directory;

import org.jspecify.annotations.NullMarked;
