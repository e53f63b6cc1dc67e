package dk.samspil.messaging.consume;

/** More than half of the latest events failed: rather than park a whole topic for a bad release, the group has stopped. */
public final class GroupStopped extends RuntimeException {
    GroupStopped(String group) {
        super("more than half of the latest events failed in " + group + ": it has stopped");
    }
}
