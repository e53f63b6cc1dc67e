package dk.samspil.conference.web;

import dk.samspil.conference.domain.Venue;

/** Where a conference is held. */
record VenueView(String name, String address) {
    static VenueView of(Venue venue) {
        return new VenueView(venue.name(), venue.address());
    }
}
