package dk.samspil.local.process;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Processes whose launcher was killed: found by the run file, and stopped. */
public final class Orphans {

    private static final Duration GRACE = Duration.ofSeconds(20);

    private Orphans() {}

    /** How many there were. */
    public static int stop(RunFile file) {
        List<ProcessHandle> orphans = file.parts().values().stream()
                .map(RunFile.Entry::process)
                .flatMap(Optional::stream)
                .toList();
        orphans.forEach(ProcessHandle::destroy);
        long end = System.nanoTime() + GRACE.toNanos();
        for (ProcessHandle orphan : orphans) {
            if (!hasEnded(orphan, end)) {
                orphan.destroyForcibly();
                var _ = hasEnded(orphan, System.nanoTime() + GRACE.toNanos());
            }
        }
        return orphans.size();
    }

    /** True once the process is gone, false when it still runs at the end. */
    public static boolean hasEnded(ProcessHandle process, long end) {
        try {
            process.onExit().get(Math.max(1, end - System.nanoTime()), TimeUnit.NANOSECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException e) {
            throw new IllegalStateException("cannot wait for process " + process.pid(), e);
        }
    }
}
