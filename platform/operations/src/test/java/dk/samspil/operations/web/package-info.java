@NullMarked
package dk.samspil.operations.web;

import org.jspecify.annotations.NullMarked;
