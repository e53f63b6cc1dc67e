/** Registration: the call, the applications, the places and who is waiting for one, and the people of the programme. */
@NullMarked
package dk.samspil.registration;

import org.jspecify.annotations.NullMarked;
