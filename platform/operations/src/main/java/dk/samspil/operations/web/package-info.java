/** What the operations console calls, and how the other services are asked. */
@NullMarked
package dk.samspil.operations.web;

import org.jspecify.annotations.NullMarked;
