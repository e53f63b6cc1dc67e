package dk.samspil.registration.messaging;

import dk.samspil.registration.domain.PersonId;

/** What was written and not submitted is to name somebody no more. */
record ForgetInDraftsStep(String person) {
    static final String NAME = "forget-in-drafts";

    PersonId toId() {
        return new PersonId(person);
    }
}
