package dk.samspil.registration.persistence;

import dk.samspil.registration.application.InMemoryOffice;
import dk.samspil.registration.application.People;

class InMemoryPeopleTest extends PeopleContract {
    @Override
    People people() {
        return new InMemoryOffice().people;
    }
}
