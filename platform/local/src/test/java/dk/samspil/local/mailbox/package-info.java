@NullMarked
package dk.samspil.local.mailbox;

import org.jspecify.annotations.NullMarked;
