package dk.samspil.registration.application.directory;

import dk.samspil.registration.domain.PersonId;

/** Somebody who is erased is no longer named by files that were brought and not carried out yet; the rest of them stays. */
public final class ForgetInImports {
    private final StagedRows rows;

    public ForgetInImports(StagedRows rows) {
        this.rows = rows;
    }

    public void handle(PersonId person) {
        rows.forget(person);
    }
}
