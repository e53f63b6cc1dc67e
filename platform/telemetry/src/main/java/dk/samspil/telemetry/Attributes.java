package dk.samspil.telemetry;

/** Names of attributes that spans of several parts have. */
public final class Attributes {
    /** The first command of the flow: every span of a flow can be found by it, also across a break in the trace. */
    public static final String CORRELATION = "samspil.correlation.id";

    private Attributes() {}
}
