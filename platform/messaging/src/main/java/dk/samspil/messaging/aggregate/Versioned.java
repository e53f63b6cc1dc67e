package dk.samspil.messaging.aggregate;

/** A state with the version it has in the store; {@link #etag} names both kind and version. */
public record Versioned<S>(S state, String kind, long version) {

    /** The entity tag of this version, without quotes. A command that carries it is refused once the version has risen. */
    public String etag() {
        return kind + "." + version;
    }
}
