package dk.samspil.registration.web.people;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.samspil.registration.application.people.ExportPerson;
import dk.samspil.registration.application.people.Holdings;
import dk.samspil.registration.domain.Participant;
import dk.samspil.registration.domain.ParticipantRole;
import dk.samspil.registration.domain.PersonId;
import dk.samspil.registration.domain.Remark;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * All that is held of a person.
 *
 * @param applications those in which the person is named, each time that the municipality applied
 * @param named where else here
 * @param elsewhere what the other services hold, or that they could not be asked
 */
record ExportView(
        PersonRecordView person,
        @Nullable ErasureView erasure,
        List<Part> applications,
        @JsonUnwrapped NamedView named,
        List<Elsewhere> elsewhere) {
    /**
     * One time that a municipality named the person.
     *
     * @param role what the person takes part as; null for somebody who is the contact only
     */
    record Part(
            String application,
            String call,
            String municipality,
            int attempt,
            boolean contact,
            @Nullable String role,
            Instant submittedAt,
            List<Entry> history) {
        static Part of(Holdings.Part part, PersonId person) {
            var id = part.application().id();
            var attempt = part.attempt();
            return new Part(
                    id.value(),
                    part.call().da(),
                    id.municipality().value(),
                    attempt.number(),
                    part.isContact(person),
                    attempt.team().participants().stream()
                            .filter(p -> p.person().equals(person))
                            .map(Participant::role)
                            .map(Part::code)
                            .findFirst()
                            .orElse(null),
                    attempt.submittedAt(),
                    attempt.history().stream().map(Entry::of).toList());
        }

        private static String code(ParticipantRole role) {
            return role.name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** What was done about the application. */
    record Entry(String act, Instant at, @Nullable String reason) {
        static Entry of(Remark remark) {
            return new Entry(
                    remark.act().name().toLowerCase(Locale.ROOT),
                    remark.at(),
                    remark.reason().orElse(null));
        }
    }

    /** What another service answers. */
    record Elsewhere(String service, String state, @Nullable JsonNode data) {
        static final String ANSWERED = "answered";
        static final String HOLDS_NOTHING = "holds-nothing";
        static final String COULD_NOT_BE_ASKED = "could-not-be-asked";
    }

    static ExportView of(ExportPerson.Export export, List<Elsewhere> elsewhere) {
        var person = export.person();
        return new ExportView(
                PersonRecordView.of(person),
                person.erasure().map(e -> ErasureView.of(person, e)).orElse(null),
                export.holdings().parts().stream()
                        .map(p -> Part.of(p, person.id()))
                        .toList(),
                NamedView.of(export.holdings(), person.id()),
                elsewhere);
    }
}
