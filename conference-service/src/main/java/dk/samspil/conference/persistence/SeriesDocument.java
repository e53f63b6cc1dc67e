package dk.samspil.conference.persistence;

import dk.samspil.conference.domain.CallId;
import dk.samspil.conference.domain.ConferenceId;
import dk.samspil.conference.domain.RegionCode;
import dk.samspil.conference.domain.Series;
import java.util.List;
import java.util.stream.Collectors;
import org.bson.codecs.pojo.annotations.BsonId;

/** A series, as it is kept. */
public record SeriesDocument(@BsonId String id, List<RegionDocument> regions) {

    /** A region with the conference that it is kept for. */
    public record RegionDocument(String region, String conference) {}

    static SeriesDocument of(Series series) {
        return new SeriesDocument(
                series.call().value(),
                series.conferences().entrySet().stream()
                        .map(e -> new RegionDocument(
                                e.getKey().value(), e.getValue().value()))
                        .toList());
    }

    Series toSeries() {
        return new Series(
                new CallId(id),
                regions.stream()
                        .collect(Collectors.toMap(
                                r -> new RegionCode(r.region()), r -> new ConferenceId(r.conference()))));
    }
}
