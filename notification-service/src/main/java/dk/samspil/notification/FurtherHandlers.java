package dk.samspil.notification;

import dk.samspil.messaging.consume.HandlerTable;

/** A part's own handlers, of events that others may handle too. */
record FurtherHandlers(HandlerTable table) {}
