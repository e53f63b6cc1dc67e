/** The edge of a service: commands and their ids, problem documents, what values may be. */
@NullMarked
package dk.samspil.kit.web;

import org.jspecify.annotations.NullMarked;
