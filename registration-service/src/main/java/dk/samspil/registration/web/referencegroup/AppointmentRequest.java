package dk.samspil.registration.web.referencegroup;

import dk.samspil.registration.application.referencegroup.AppointMember;
import dk.samspil.registration.domain.CallId;
import dk.samspil.registration.domain.PersonId;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/** Who is to be a member: a person who is recorded. */
record AppointmentRequest(
        @NotNull @Pattern(regexp = "[a-z2-7]{26}", message = "Must be the id of a person.")
        String person) {
    AppointMember.Command toCommand(CallId call) {
        return new AppointMember.Command(call, new PersonId(person));
    }
}
