package dk.samspil.conference.domain;

import java.util.List;

/** What a movement of seats led to. */
public record Seating(Conference next, List<ConferenceNews> news) {
    public Seating {
        news = List.copyOf(news);
    }
}
