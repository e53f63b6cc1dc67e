/** What a call, an application and a person are, and what may become of them. */
@NullMarked
package dk.samspil.registration.domain;

import org.jspecify.annotations.NullMarked;
