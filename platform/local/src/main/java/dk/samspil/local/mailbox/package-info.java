/** A mailbox that takes every mail and shows it, in Mailpit's shape. */
@NullMarked
package dk.samspil.local.mailbox;

import org.jspecify.annotations.NullMarked;
