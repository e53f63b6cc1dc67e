package dk.samspil.conference.domain;

/** The official code of a municipality: four digits as text. */
public record MunicipalityCode(String value) {
    public MunicipalityCode {
        Ids.requireCode(value, "municipality");
    }
}
