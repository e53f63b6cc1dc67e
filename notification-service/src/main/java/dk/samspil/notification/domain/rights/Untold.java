package dk.samspil.notification.domain.rights;

/** What is told of people's choices: nothing, as nobody else acts on them. */
public enum Untold {}
