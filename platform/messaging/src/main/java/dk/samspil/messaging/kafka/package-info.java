/** CloudEvents on Kafka: the sender and the binary mapping. */
@NullMarked
package dk.samspil.messaging.kafka;

import org.jspecify.annotations.NullMarked;
