/** What is done with the directory: files read, examined and carried out; schools and contacts changed by hand. */
@NullMarked
package dk.samspil.registration.application.directory;

import org.jspecify.annotations.NullMarked;
