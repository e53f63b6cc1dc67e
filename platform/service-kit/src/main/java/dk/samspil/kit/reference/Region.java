package dk.samspil.kit.reference;

/** A Danish region. */
public record Region(String code, String nameDa, String nameEn) {}
