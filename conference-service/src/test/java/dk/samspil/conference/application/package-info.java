@NullMarked
package dk.samspil.conference.application;

import org.jspecify.annotations.NullMarked;
