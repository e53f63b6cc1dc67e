package dk.samspil.local.demo;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The bodies of the requests. Records, so that a repeat is the same to the byte. */
final class Forms {

    private Forms() {}

    record Text(String da, String en) {}

    record Call(
            Text title,
            int places,
            String opensAt,
            String deadline,
            String admission,
            int offerWorkingDays,
            int participantLimit) {}

    record Contact(String name, String email, String title, String language) {}

    record Participant(String name, String email, String role, String title, String language) {}

    record Application(
            String municipality,
            String motivation,
            List<String> themes,
            List<String> schools,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            Contact contact,

            List<Participant> participants,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String reason) {

        Application(
                String municipality,
                String motivation,
                List<String> themes,
                List<String> schools,
                @Nullable Contact contact,
                List<Participant> participants) {
            this(municipality, motivation, themes, schools, contact, participants, null);
        }

        /** As somebody submits it for a municipality that is not theirs. */
        Application because(String why) {
            return new Application(municipality, motivation, themes, schools, contact, participants, why);
        }

        Application with(Contact other) {
            return new Application(municipality, motivation, themes, schools, other, participants);
        }

        Application without() {
            return new Application(municipality, motivation, themes, schools, null, participants);
        }

        Application motivatedBy(String other) {
            return new Application(municipality, other, themes, schools, contact, participants);
        }

        Application of(String other) {
            return new Application(other, motivation, themes, schools, contact, participants);
        }
    }

    record Researcher(
            String name,
            String email,
            String title,
            List<String> themes,
            List<String> regions,
            int limit,
            List<String> conflicts,
            String language) {}

    record Venue(String name, String address) {}

    record Conference(String call, String region, Text title, String startsAt, String endsAt, Venue venue, int seats) {}
}
