package dk.samspil.local;

/** Plays the programme on a running system; found as a service, so that the launcher doesn't know the story. */
public interface Play {

    /** Returns when the story is told; a {@link dk.samspil.local.setting.Failure} says in a sentence what went wrong. */
    void play(DemoTarget target);
}
