package dk.samspil.registration.application.people;

import dk.samspil.registration.application.Applications;
import dk.samspil.registration.application.Calls;
import dk.samspil.registration.application.directory.AllContacts;
import dk.samspil.registration.application.directory.Schools;
import dk.samspil.registration.application.messages.Messages;
import dk.samspil.registration.application.referencegroup.ReferenceMeetings;
import dk.samspil.registration.application.referencegroup.ReferenceMembers;

/** Everything that may name a person, other than the record of the person. */
public record Registers(Programmes programmes, Group group, Directory directory, Messages messages) {
    /** Calls and what municipalities make of them. */
    public record Programmes(Calls calls, Applications applications, WrittenDrafts drafts) {}

    /** The reference groups. */
    public record Group(ReferenceMembers members, ReferenceMeetings meetings) {}

    /** By whom municipalities and schools are reached. */
    public record Directory(AllContacts contacts, Schools schools) {}
}
