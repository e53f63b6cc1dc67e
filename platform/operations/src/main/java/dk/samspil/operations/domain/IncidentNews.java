package dk.samspil.operations.domain;

/** What has happened to an incident. */
public sealed interface IncidentNews {
    Incident incident();

    record IncidentOpened(Incident incident) implements IncidentNews {}

    record IncidentClosed(Incident incident, Incident.Closing closing) implements IncidentNews {}
}
