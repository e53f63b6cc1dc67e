package dk.samspil.progression.domain;

/** The official code of a region: four digits as text. */
public record RegionCode(String value) implements Comparable<RegionCode> {
    public RegionCode {
        Ids.requireCode(value, "region");
    }

    @Override
    public int compareTo(RegionCode other) {
        return value.compareTo(other.value);
    }
}
