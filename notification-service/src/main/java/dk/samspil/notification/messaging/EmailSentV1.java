package dk.samspil.notification.messaging;

import java.time.Instant;

/** A mail server has taken a mail, with this reply code; uncertain if it may have had an earlier copy. */
record EmailSentV1(
        String mail, String person, String template, String event, boolean uncertain, int reply, Instant sentAt) {}
