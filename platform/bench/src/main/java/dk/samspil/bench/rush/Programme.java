package dk.samspil.bench.rush;

import dk.samspil.registration.domain.Admission;
import dk.samspil.registration.domain.Announcement;
import dk.samspil.registration.domain.ApplicationId;
import dk.samspil.registration.domain.CallId;
import dk.samspil.registration.domain.Claim;
import dk.samspil.registration.domain.MunicipalityCode;
import dk.samspil.registration.domain.Participant;
import dk.samspil.registration.domain.ParticipantRole;
import dk.samspil.registration.domain.PersonId;
import dk.samspil.registration.domain.RegionCode;
import dk.samspil.registration.domain.Team;
import dk.samspil.registration.domain.Terms;
import dk.samspil.registration.domain.Title;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Calls with twelve places, and those who want them. */
final class Programme {
    static final int PLACES = 12;
    static final RegionCode REGION = new RegionCode("1081");

    private static final char[] DIGITS = "abcdefghijklmnopqrstuvwxyz".toCharArray();
    private static final int ID_LENGTH = 26;

    private Programme() {}

    static Terms terms(Instant now) {
        return new Terms(
                Announcement.of(new Title("Opslag", "Call")),
                now.minus(Duration.ofDays(1)),
                now.plus(Duration.ofDays(1)),
                Admission.FIRST_COME,
                5,
                Optional.empty(),
                10);
    }

    static CallId call(int number) {
        return new CallId(id(number));
    }

    static MunicipalityCode municipality(int number) {
        return new MunicipalityCode("%04d".formatted(number));
    }

    static Claim claim(CallId call, int municipality, Instant at) {
        var team = new Team(
                new PersonId(id(municipality)),
                List.of(new Participant(new PersonId(id(municipality + 10_000)), ParticipantRole.SCHOOL_LEADER)));
        return new Claim(new ApplicationId(call, municipality(municipality)), REGION, 1, team, at);
    }

    /** In the form that ids have. */
    private static String id(int number) {
        var text = new StringBuilder();
        for (int rest = number; text.length() < ID_LENGTH; rest /= DIGITS.length)
            text.append(DIGITS[rest % DIGITS.length]);
        return text.toString();
    }
}
