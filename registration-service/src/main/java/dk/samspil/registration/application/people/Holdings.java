package dk.samspil.registration.application.people;

import dk.samspil.registration.domain.Application;
import dk.samspil.registration.domain.ApplicationDraft;
import dk.samspil.registration.domain.Attempt;
import dk.samspil.registration.domain.Call;
import dk.samspil.registration.domain.DraftPerson;
import dk.samspil.registration.domain.MunicipalityCode;
import dk.samspil.registration.domain.PersonId;
import dk.samspil.registration.domain.Title;
import dk.samspil.registration.domain.directory.ContactRole;
import dk.samspil.registration.domain.directory.School;
import dk.samspil.registration.domain.messages.Message;
import dk.samspil.registration.domain.referencegroup.ReferenceMeeting;
import dk.samspil.registration.domain.referencegroup.ReferenceMember;
import java.util.List;
import java.util.Optional;

/**
 * Everything that names a person.
 *
 * @param secretariat the calls that the person looks after
 */
public record Holdings(
        List<Part> parts,
        List<Drafted> drafts,
        List<Call> secretariat,
        List<Role> directory,
        List<ReferenceMember> memberships,
        List<ReferenceMeeting> meetings,
        List<Message> messages) {
    public Holdings {
        parts = List.copyOf(parts);
        drafts = List.copyOf(drafts);
        secretariat = List.copyOf(secretariat);
        directory = List.copyOf(directory);
        memberships = List.copyOf(memberships);
        meetings = List.copyOf(meetings);
        messages = List.copyOf(messages);
    }

    /** One time that a municipality named the person, as its contact, as somebody who takes part, or both. */
    public record Part(Application application, Attempt attempt, Title call) {
        public boolean isContact(PersonId person) {
            return attempt.team().contact().equals(person);
        }
    }

    /** What a municipality has written and not submitted about the person. */
    public record Drafted(ApplicationDraft draft, DraftPerson as, boolean isContact) {}

    /** As what the directory names the person; for a leader, of which school. */
    public record Role(ContactRole role, MunicipalityCode municipality, Optional<School> school) {}
}
