package dk.samspil.telemetry;

/** A span that nobody records. */
record Unrecorded(TraceParent context) implements Span {
    @Override
    public Span with(String attribute, String value) {
        return this;
    }

    @Override
    public Span with(String attribute, long value) {
        return this;
    }

    @Override
    public Span named(String name) {
        return this;
    }

    @Override
    public void failed(Throwable failure) {}

    @Override
    public void failed(String reason) {}

    @Override
    public void end() {}
}
