package dk.samspil.kit.time;

/**
 * Something that is due now and then in business time: a deadline, a reminder. It runs on one instance at a time,
 * may run twice, and must therefore be an ordinary, conditional use case.
 */
public record Timer(String name, Runnable work) {}
