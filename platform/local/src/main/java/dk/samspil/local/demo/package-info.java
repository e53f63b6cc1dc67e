/** The programme of 2014 as a play: every person in it, and every choice of a municipality, is fictional. */
@NullMarked
package dk.samspil.local.demo;

import org.jspecify.annotations.NullMarked;
