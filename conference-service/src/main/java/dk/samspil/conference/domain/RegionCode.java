package dk.samspil.conference.domain;

/** The official code of a region: four digits as text. */
public record RegionCode(String value) {
    public RegionCode {
        Ids.requireCode(value, "region");
    }
}
