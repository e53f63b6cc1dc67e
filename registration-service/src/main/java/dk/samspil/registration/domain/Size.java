package dk.samspil.registration.domain;

/** How large a municipality is, by its inhabitants. */
public enum Size {
    SMALL,
    MEDIUM,
    LARGE;

    private static final int MEDIUM_FROM = 30_000;
    private static final int LARGE_FROM = 60_000;

    public static Size of(int inhabitants) {
        if (inhabitants < MEDIUM_FROM) return SMALL;
        return inhabitants < LARGE_FROM ? MEDIUM : LARGE;
    }
}
