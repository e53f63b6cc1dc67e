package dk.samspil.local.process;

import java.io.Console;
import java.io.PrintStream;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What the user sees: lines, and while things start a table that is drawn again in a terminal. */
public final class Screen {

    private static final String UP = "\u001b[%dA";
    private static final String CLEAR = "\u001b[K";

    private final PrintStream out;
    private final boolean terminal;
    private final Set<String> said = new HashSet<>();
    private int drawn;

    public Screen(PrintStream out, boolean terminal) {
        this.out = out;
        this.terminal = terminal;
    }

    /** On the standard output, with colours and a moving table where that is a terminal. */
    public static Screen standard() {
        boolean terminal =
                Optional.ofNullable(System.console()).map(Console::isTerminal).orElse(false)
                        && !"dumb".equals(System.getenv("TERM"))
                        && System.getenv("NO_COLOR") == null;
        return new Screen(System.out, terminal);
    }

    public synchronized void line(String text) {
        if (drawn > 0) {
            out.printf(UP, drawn);
            drawn = 0;
        }
        out.println(text + (terminal ? CLEAR : ""));
        out.flush();
    }

    /** A line of one part's log. */
    synchronized void log(String part, String text) {
        String colour = text.contains("ERROR") ? "31" : "33";
        String name = String.format(Locale.ROOT, "%-14s", part);
        line(terminal ? "\u001b[" + colour + "m" + name + "\u001b[0m " + text : name + " " + text);
    }

    synchronized void table(List<Child> children) {
        if (terminal) {
            if (drawn > 0) {
                out.printf(UP, drawn);
            }
            children.forEach(c -> out.println(row(c) + CLEAR));
            out.flush();
            drawn = children.size();
        } else {
            children.stream()
                    .filter(c -> c.state() == Child.State.HEALTHY && said.add(c.name()))
                    .forEach(c -> line(row(c)));
        }
    }

    /** The next table stands by itself. */
    synchronized void finishTable() {
        drawn = 0;
        said.clear();
    }

    private static String row(Child child) {
        return String.format(Locale.ROOT, "  %-15s %s", child.name(), describe(child));
    }

    private static String describe(Child child) {
        return switch (child.state()) {
            case WAITING -> "waits";
            case STARTING -> "starting    " + seconds(child.age());
            case HEALTHY -> "healthy after " + seconds(child.healthyAfter());
            case RESTARTING -> "ended, is started again";
            case FAILED -> "failed";
            case STOPPED -> "stopped";
        };
    }

    static String seconds(Duration duration) {
        return String.format(Locale.ROOT, "%.1f s", duration.toMillis() / 1000.0);
    }
}
