@NullMarked
package dk.samspil.kit.audit;

import org.jspecify.annotations.NullMarked;
