package dk.samspil.telemetry;

/** Something that takes its time within a flow. It holds ids, codes and numbers, never what people wrote. */
public interface Span {

    /** What follows from here carries this on. */
    TraceParent context();

    /** Says more of it. */
    Span with(String attribute, String value);

    Span with(String attribute, long value);

    /** Names it anew, when more is known than at its beginning. */
    Span named(String name);

    /** It failed; the class of the failure is told, not its message. */
    void failed(Throwable failure);

    /** It failed, for a reason of few values. */
    void failed(String reason);

    void end();

    /** Which side of a conversation it is. */
    enum Kind {
        SERVER,
        CLIENT,
        PRODUCER,
        CONSUMER,
        INTERNAL
    }
}
