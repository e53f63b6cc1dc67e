package dk.samspil.bench.flow;

/** A way for events, from a command to where they are to arrive; each event has a number. */
interface Flow extends AutoCloseable {

    /** Carries out a command that leads to the event of this number; returns when that is committed. */
    void command(long number);

    /** Waits until nothing is left to be done of all that has arrived. */
    void settle();

    @Override
    void close();
}
