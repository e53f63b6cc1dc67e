package dk.samspil.notification.messaging.conference;

/** Somebody who is to be told of a conference, and under which invitation. */
record Invited(String invitation, String person) {}
