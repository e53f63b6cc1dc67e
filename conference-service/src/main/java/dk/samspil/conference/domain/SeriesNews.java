package dk.samspil.conference.domain;

/** What happens in a series. */
public sealed interface SeriesNews {

    /** The region is kept for this conference, which is now to be created. */
    record RegionReserved(Plan plan) implements SeriesNews {}
}
