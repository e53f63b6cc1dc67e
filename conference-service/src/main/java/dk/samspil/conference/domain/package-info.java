/** What holds for conferences, invitations and seats. */
@NullMarked
package dk.samspil.conference.domain;

import org.jspecify.annotations.NullMarked;
