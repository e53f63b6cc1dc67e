/** What is kept to look after people and their topic. */
@NullMarked
package dk.samspil.registration.persistence.people;

import org.jspecify.annotations.NullMarked;
