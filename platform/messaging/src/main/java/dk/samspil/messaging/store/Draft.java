package dk.samspil.messaging.store;

import dk.samspil.messaging.aggregate.Cause;
import dk.samspil.messaging.aggregate.Change;
import dk.samspil.messaging.aggregate.CommandReused;
import dk.samspil.messaging.aggregate.OutboxFull;
import dk.samspil.messaging.aggregate.StaleVersion;
import dk.samspil.messaging.aggregate.Versioned;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Changes decided one after another in memory, on top of what was loaded, until one save writes them all. */
final class Draft<S, E> {
    /** More than this waiting for the broker, and nothing more is taken. */
    static final long MOST_PENDING_BYTES = 8L << 20;

    private final Snapshot<S> before;
    private final Entries<E> translation;
    private @Nullable S state;
    private boolean stateChanged;
    private long version;
    private long sequence;
    private long pushed;
    private final List<OutboxEntry> entries = new ArrayList<>();
    private final Map<String, Long> handled = new HashMap<>();
    private final List<Answered> commands = new ArrayList<>();

    Draft(Snapshot<S> before, Entries<E> translation) {
        this.before = before;
        this.translation = translation;
        this.state = before.state();
        this.version = before.version();
        this.sequence = before.sequence();
        this.pushed = before.pushed();
    }

    /** Decides one of those that wait, or finds that it was decided before. An exception leaves the draft as it was. */
    void decide(Waiting<S, E, ?> waiting) {
        decideTyped(waiting);
    }

    private <A> void decideTyped(Waiting<S, E, A> waiting) {
        var cause = waiting.cause();
        if (cause.handled().map(this::isRepeat).orElse(false)) {
            waiting.handledBefore();
            return;
        }
        var earlier = cause.command().flatMap(this::earlier);
        if (earlier.isPresent()) {
            waiting.answeredBefore(earlier.get().answer());
            return;
        }
        cause.command().ifPresent(this::requireExpectedVersion);
        var change = cause.call(() -> waiting.decision().on(Optional.ofNullable(state)));
        if (change.changesNothing() && cause.handled().isEmpty()) {
            waiting.unchanged(change.answer());
            return;
        }
        adopt(change, waiting);
    }

    private <A> void adopt(Change<S, E, A> change, Waiting<S, E, A> waiting) {
        if (!change.events().isEmpty() && pushed - before.sent() > MOST_PENDING_BYTES) {
            throw new OutboxFull(before.id() + " has too much waiting for the broker");
        }
        var added = translation.of(change.events(), waiting.cause(), sequence, pushed);
        var kept = waiting.keepsAnswer()
                ? waiting.cause().command().map(c -> answered(c, change.answer()))
                : Optional.<Answered>empty();
        if (change.state() != null) {
            state = change.state();
            stateChanged = true;
        }
        version++;
        entries.addAll(added);
        if (!added.isEmpty()) {
            sequence = added.getLast().sequence();
            pushed = added.getLast().position();
        }
        waiting.cause().handled().ifPresent(h -> handled.put(h.stream(), h.sequence()));
        kept.ifPresent(commands::add);
        waiting.decided(change.answer(), lastStep(added));
    }

    boolean changed() {
        return version != before.version();
    }

    long pushedBefore() {
        return before.pushed();
    }

    List<OutboxEntry> entries() {
        return entries;
    }

    Save<S> save(String commit) {
        return new Save<>(
                before, stateChanged ? state : null, version, List.copyOf(entries), handled, commands, commit);
    }

    /** What the store holds once the save has succeeded, with this much of the outbox sent. */
    Snapshot<S> after(String commit, long sent) {
        var allHandled = new HashMap<>(before.handled());
        allHandled.putAll(handled);
        return new Snapshot<>(
                before.id(),
                version,
                state,
                sequence,
                pushed,
                sent,
                allHandled,
                latest(before.commands(), commands),
                latest(before.commits(), List.of(commit)));
    }

    private boolean isRepeat(Cause.Handled event) {
        var highest = handled.getOrDefault(event.stream(), before.handled().getOrDefault(event.stream(), 0L));
        return event.sequence() <= highest;
    }

    private Optional<Answered> earlier(Cause.Command command) {
        var found = find(commands, command.id()).or(() -> find(before.commands(), command.id()));
        found.filter(a -> !a.fingerprint().equals(command.fingerprint())).ifPresent(a -> {
            throw new CommandReused("the command id was used before, with other content");
        });
        return found;
    }

    private void requireExpectedVersion(Cause.Command command) {
        var expected = command.expected();
        if (expected == null || !expected.startsWith(translation.kind() + ".")) return;
        var current = new Versioned<>(before.id(), translation.kind(), version).etag();
        if (!expected.equals(current)) throw new StaleVersion("the version is " + current + " by now");
    }

    private static Answered answered(Cause.Command command, Object answer) {
        return new Answered(command.id(), command.fingerprint(), Answers.write(answer));
    }

    private static long lastStep(List<OutboxEntry> entries) {
        return entries.stream()
                .filter(e -> e.kind() == OutboxEntry.Kind.STEP)
                .mapToLong(OutboxEntry::position)
                .max()
                .orElse(0);
    }

    private static Optional<Answered> find(List<Answered> list, String id) {
        return list.stream().filter(a -> a.id().equals(id)).findFirst();
    }

    private static <T> List<T> latest(List<T> before, List<T> added) {
        var all = new ArrayList<T>(before.size() + added.size());
        all.addAll(before);
        all.addAll(added);
        return List.copyOf(all.subList(Math.max(0, all.size() - Snapshot.MEMORY), all.size()));
    }
}
