package dk.samspil.testkit;

/** How much a reliability test does: a little on every change, the counts of the quality page when asked for all. */
public final class Tier {
    private Tier() {}

    /** One of two counts, by the system property {@code samspil.tests} (small or full). */
    public static int of(int small, int full) {
        return "full".equals(System.getProperty("samspil.tests")) ? full : small;
    }
}
