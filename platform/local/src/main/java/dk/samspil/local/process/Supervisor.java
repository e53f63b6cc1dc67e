package dk.samspil.local.process;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Starts the processes, the first one before the others, starts again what dies, and stops them in the opposite order.
 * Nothing that it started is left after {@link #stop}.
 */
public final class Supervisor {

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(100);
    private static final int HOPELESS = 4;

    private final List<Child> children;
    private final Consumer<List<Child>> changed;
    private final Consumer<String> say;
    private final Duration grace;
    private final ScheduledThreadPoolExecutor thread = new ScheduledThreadPoolExecutor(
            1, Thread.ofPlatform().daemon().name("supervisor").factory());
    private volatile boolean stopping;

    Supervisor(List<Child> children, Consumer<List<Child>> changed, Consumer<String> say, Duration grace) {
        this.children = List.copyOf(children);
        this.changed = changed;
        this.say = say;
        this.grace = grace;
        // What waits to be started again must not hold up a stop.
        thread.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    }

    /** True when every process is healthy; false when one has failed for good or the time is over. */
    boolean start(Duration patience, Runnable whileWaiting) throws InterruptedException {
        long end = System.nanoTime() + patience.toNanos();
        List<Child> first = children.subList(0, 1);
        run(first);
        if (!await(first, end, whileWaiting)) {
            return false;
        }
        run(children.subList(1, children.size()));
        return await(children, end, whileWaiting);
    }

    /** Stops the processes, all but the first at once, and the first when the others are gone. */
    void stop() {
        stopping = true;
        thread.shutdown();
        settle();
        end(children.subList(1, children.size()));
        end(children.subList(0, 1));
        changed.accept(children);
    }

    List<Child> children() {
        return children;
    }

    private void run(List<Child> some) {
        for (Child child : some) {
            submit(() -> run(child), Duration.ZERO);
        }
    }

    private void run(Child child) {
        if (stopping) {
            return;
        }
        try {
            Process process = child.start();
            var _ = process.onExit().thenAccept(ended -> submit(() -> died(child, ended), Duration.ZERO));
        } catch (IOException | RuntimeException e) {
            say.accept(child.name() + " can't be started: " + e.getMessage());
            child.failed();
        }
        changed.accept(children);
    }

    private void died(Child child, Process ended) {
        if (stopping || !ended.equals(child.process())) {
            return;
        }
        Duration pause = child.died();
        if (!child.wasEverHealthy() && child.deaths() >= HOPELESS) {
            child.failed();
            say.accept(child.name() + " ended " + child.deaths() + " times and is given up");
        } else {
            say.accept(child.name() + " ended with exit code " + ended.exitValue() + " and is started again");
            submit(() -> run(child), pause);
        }
        changed.accept(children);
    }

    private boolean await(List<Child> some, long end, Runnable whileWaiting) throws InterruptedException {
        while (System.nanoTime() < end) {
            boolean all = true;
            for (Child child : some) {
                if (child.state() == Child.State.FAILED) {
                    return false;
                }
                boolean before = child.state() == Child.State.HEALTHY;
                all &= child.isHealthy();
                if (!before && child.state() == Child.State.HEALTHY) {
                    changed.accept(children);
                }
            }
            whileWaiting.run();
            if (all) {
                return true;
            }
            Thread.sleep(BETWEEN_LOOKS);
        }
        return false;
    }

    /** Looks after those that were started again. */
    void look() {
        for (Child child : children) {
            if (child.state() == Child.State.STARTING && child.isHealthy()) {
                say.accept(child.name() + " is healthy again");
                changed.accept(children);
            }
        }
    }

    private void end(List<Child> some) {
        some.forEach(child -> signal(child, false));
        long end = System.nanoTime() + grace.toNanos();
        for (Child child : some) {
            Process process = child.process();
            if (process != null && !endedBy(process, end)) {
                signal(child, true);
                var _ = endedBy(process, System.nanoTime() + grace.toNanos());
            }
            child.stopped();
        }
    }

    private static void signal(Child child, boolean hard) {
        Process process = child.process();
        if (process != null && hard) {
            process.destroyForcibly();
        } else if (process != null) {
            process.destroy();
        }
    }

    private static boolean endedBy(Process process, long end) {
        try {
            return process.waitFor(Math.max(1, end - System.nanoTime()), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    // A start that has just begun is to be seen by what follows.
    private void settle() {
        try {
            var _ = thread.awaitTermination(5, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void submit(Runnable action, Duration pause) {
        try {
            var _ = thread.schedule(action, pause.toMillis(), TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException e) {
            // Stopping: what just ended was meant to.
        }
    }
}
