@NullMarked
package dk.samspil.kit.spring;

import org.jspecify.annotations.NullMarked;
