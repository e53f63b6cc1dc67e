/** The store ports on a MongoDB server or the embedded store. */
@NullMarked
package dk.samspil.messaging.mongo;

import org.jspecify.annotations.NullMarked;
