package dk.samspil.registration.application.reports;

import java.util.stream.Stream;

/** How large a municipality is, by its inhabitants: in bands, so that a report stays readable. */
public enum SizeBand {
    UNDER_20000(20_000),
    FROM_20000(40_000),
    FROM_40000(60_000),
    FROM_60000(100_000),
    FROM_100000(Integer.MAX_VALUE);

    private final int below;

    SizeBand(int below) {
        this.below = below;
    }

    static SizeBand of(int inhabitants) {
        return Stream.of(values())
                .filter(b -> inhabitants < b.below)
                .findFirst()
                .orElse(FROM_100000);
    }
}
