package dk.samspil.notification.messaging.digest;

/** A window has ended on this morning. */
record SendDigestsStep(String morning) {
    static final String NAME = "send-digests";
}
