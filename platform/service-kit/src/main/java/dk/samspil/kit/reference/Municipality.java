package dk.samspil.kit.reference;

/**
 * A Danish municipality.
 *
 * @param code four digits
 * @param name as people say it: Ballerup
 * @param adminName as its letters say it: Ballerup Kommune
 * @param inhabitants in 2026, by Statistics Denmark
 */
public record Municipality(String code, String name, String adminName, String regionCode, int inhabitants) {}
