package dk.samspil.registration.domain;

/** What became of a confirmation. */
public enum ConfirmAnswer {
    CONFIRMED,
    ALREADY_CONFIRMED,
    OFFER_LAPSED,
    NOT_OFFERED
}
