package dk.samspil.places;

/** How somebody stands to a place; whoever was released has no standing any more. */
public enum Standing {
    OFFERED,
    CONFIRMED,
    WAITING;

    /** Whether a place is held for them. */
    public boolean takesPlace() {
        return this != WAITING;
    }
}
