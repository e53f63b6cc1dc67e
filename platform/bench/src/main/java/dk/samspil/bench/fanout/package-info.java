/** P6: from orders of mails to mails that a mail server has taken. */
@NullMarked
package dk.samspil.bench.fanout;

import org.jspecify.annotations.NullMarked;
