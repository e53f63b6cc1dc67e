package dk.samspil.messaging.aggregate;

import dk.samspil.telemetry.TraceParent;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Why something happens: the command, event or timer under which changes are made. It is bound to
 * the running code by {@link #run} and found by {@link #current}, and what is saved under it
 * carries its ids on.
 *
 * @param correlationId the first command of the flow
 * @param causationId what led to this directly: a command, an event or a timer
 * @param trace the trace of the flow, in W3C form
 * @param timer the name of the timer, if it is one
 */
public record Cause(
        String correlationId,
        String causationId,
        TraceParent trace,
        Optional<String> timer,
        Optional<Command> command,
        Optional<Handled> handled) {

    /** How {@link #operation} begins where a timer was the first cause; its name follows. */
    public static final String TIMER = "timer ";

    private static final ScopedValue<Cause> CURRENT = ScopedValue.newInstance();

    /**
     * A command that carries an id.
     *
     * @param id the caller's idempotency key, made unique for the caller
     * @param fingerprint a digest of its content: the same id with another one is refused
     * @param expected the entity tag that the caller has seen, if it insists on it
     * @param operation what was asked, as method and route, such as {@code POST /api/registration/calls}; found out
     *     when it is needed, for the request takes its route under this cause
     */
    public record Command(
            String id, String fingerprint, @Nullable String expected, Supplier<String> operation) {

        /** One that came by no route. */
        public Command(String id, String fingerprint, @Nullable String expected) {
            this(id, fingerprint, expected, () -> "");
        }
    }

    /**
     * The event that is being handled: its stream, and its place in it.
     *
     * @param operation of a private step: the operation that the step is a part of; else empty
     */
    public record Handled(String stream, long sequence, String operation) {}

    /** Under a caller's command. */
    public static Cause command(Command command, String correlationId, TraceParent trace) {
        return new Cause(correlationId, command.id(), trace, Optional.empty(), Optional.of(command), Optional.empty());
    }

    /** Under a command that nobody will repeat. */
    public static Cause onlyOnce() {
        return command(UUID.randomUUID().toString());
    }

    /** Under a command with this id and no content of note. */
    public static Cause command(String id) {
        return command(new Command(id, "", null), id, TraceParent.fresh());
    }

    /** Under an event, which changes an aggregate at most once. */
    public static Cause event(String stream, long sequence, String eventId, String correlationId, TraceParent trace) {
        return new Cause(
                correlationId,
                eventId,
                trace,
                Optional.empty(),
                Optional.empty(),
                Optional.of(new Handled(stream, sequence, "")));
    }

    /**
     * Under a private step, which changes an aggregate at most once. Nobody else knows of it, so what it leads to was
     * caused by what the step itself was caused by.
     */
    public static Cause step(Handled step, String causationId, String correlationId, TraceParent trace) {
        return new Cause(correlationId, causationId, trace, Optional.empty(), Optional.empty(), Optional.of(step));
    }

    /**
     * Under what happened before in a flow, where no inbox remembers it: what is done must be conditional, for it may
     * be done twice.
     */
    public static Cause following(String causationId, String correlationId, TraceParent trace) {
        return new Cause(correlationId, causationId, trace, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** Under a timer: what it does must be conditional, for it may fire twice. */
    public static Cause timer(String name) {
        var id = name + "/" + UUID.randomUUID();
        return new Cause(id, id, TraceParent.fresh(), Optional.of(name), Optional.empty(), Optional.empty());
    }

    /** The same, within this span. */
    public Cause within(TraceParent span) {
        return new Cause(correlationId, causationId, span, timer, command, handled);
    }

    /**
     * What began this: method and route of a command that came by one, {@code timer} and the name of a timer; of a
     * step, what began that. Empty under events.
     */
    public String operation() {
        return command.map(c -> c.operation().get())
                .or(() -> timer.map(TIMER::concat))
                .or(() -> handled.map(Handled::operation))
                .orElse("");
    }

    /** The cause that the running code is bound to, if there is one. */
    public static Optional<Cause> bound() {
        return CURRENT.isBound() ? Optional.of(CURRENT.get()) : Optional.empty();
    }

    /** The cause that the running code is bound to. */
    public static Cause current() {
        return CURRENT.orElseThrow(() -> new IllegalStateException("a change needs a cause: run it under one"));
    }

    /** Runs under this cause. */
    public void run(Runnable work) {
        ScopedValue.where(CURRENT, this).run(work);
    }

    /** Calls under this cause. */
    public <T, X extends Throwable> T call(ScopedValue.CallableOp<? extends T, X> work) throws X {
        return ScopedValue.where(CURRENT, this).<T, X>call(work);
    }
}
