package dk.samspil.registration.domain.directory;

/** Whether a unit of the register stands alone, has departments, or is one. */
public enum UnitKind {
    SCHOOL,
    MAIN,
    DEPARTMENT
}
