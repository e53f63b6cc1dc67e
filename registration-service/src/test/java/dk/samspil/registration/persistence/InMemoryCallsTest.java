package dk.samspil.registration.persistence;

import dk.samspil.registration.application.Calls;
import dk.samspil.registration.application.InMemoryOffice;

class InMemoryCallsTest extends CallsContract {
    private final Calls calls = new InMemoryOffice().calls;

    @Override
    Calls calls() {
        return calls;
    }
}
