package dk.samspil.telemetry.logs;

import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.classic.spi.StackTraceElementProxy;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What is told of an exception: classes and frames. Its message may repeat what somebody has sent, so it is told only
 * where no request and no event is being handled, as at the start.
 */
final class Failure {
    private static final int MOST_CAUSES = 10;
    private static final int MOST_FRAMES = 40;

    private Failure() {}

    static List<String> lines(IThrowableProxy thrown, boolean withMessages) {
        var lines = new ArrayList<String>();
        Stream.iterate(thrown, t -> t != null, IThrowableProxy::getCause)
                .limit(MOST_CAUSES)
                .forEach(t -> add(lines, t, withMessages));
        return lines;
    }

    private static void add(List<String> lines, IThrowableProxy thrown, boolean withMessages) {
        var message = withMessages && thrown.getMessage() != null ? ": " + Masked.text(thrown.getMessage()) : "";
        lines.add((lines.isEmpty() ? "" : "caused by ") + thrown.getClassName() + message);
        var frames = thrown.getStackTraceElementProxyArray();
        var own = Math.min(MOST_FRAMES, frames.length - thrown.getCommonFrames());
        Stream.of(frames).limit(own).map(StackTraceElementProxy::getSTEAsString).forEach(f -> lines.add("    " + f));
    }
}
