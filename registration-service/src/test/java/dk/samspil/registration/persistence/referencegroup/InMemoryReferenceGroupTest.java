package dk.samspil.registration.persistence.referencegroup;

import dk.samspil.registration.MovingClock;
import dk.samspil.registration.Sample;
import dk.samspil.registration.application.referencegroup.InMemoryGroup;

class InMemoryReferenceGroupTest extends ReferenceGroupStoresContract {
    InMemoryReferenceGroupTest() {
        super(
                new InMemoryGroup.Members(new MovingClock(Sample.NOW)),
                new InMemoryGroup.Meetings(new MovingClock(Sample.NOW)));
    }
}
