package dk.samspil.notification.messaging.registration;

import java.time.Instant;

/** The programme of a call has ended. */
record ProgrammeConcludedV1(String call, Instant concludedAt) {}
