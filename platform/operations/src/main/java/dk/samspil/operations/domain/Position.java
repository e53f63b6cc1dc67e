package dk.samspil.operations.domain;

/** Where the broker keeps a record. */
public record Position(String topic, int partition, long offset) {}
