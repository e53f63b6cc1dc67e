@NullMarked
package dk.samspil.local.demo;

import org.jspecify.annotations.NullMarked;
