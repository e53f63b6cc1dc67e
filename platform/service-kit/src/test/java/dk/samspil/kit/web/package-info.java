@NullMarked
package dk.samspil.kit.web;

import org.jspecify.annotations.NullMarked;
