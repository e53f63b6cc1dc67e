@NullMarked
package dk.samspil.progression.web;

import org.jspecify.annotations.NullMarked;
