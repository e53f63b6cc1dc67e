package dk.samspil.registration.domain;

/** The official code of a municipality: four digits as text. */
public record MunicipalityCode(String value) implements Comparable<MunicipalityCode> {
    public MunicipalityCode {
        Ids.requireCode(value, "municipality");
    }

    @Override
    public int compareTo(MunicipalityCode other) {
        return value.compareTo(other.value);
    }
}
