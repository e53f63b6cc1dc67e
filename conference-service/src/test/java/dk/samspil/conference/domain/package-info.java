@NullMarked
package dk.samspil.conference.domain;

import org.jspecify.annotations.NullMarked;
