@NullMarked
package dk.samspil.registration.application;

import org.jspecify.annotations.NullMarked;
