package dk.samspil.registration;

import dk.samspil.registration.application.Delegation;
import dk.samspil.registration.domain.Admission;
import dk.samspil.registration.domain.Announcement;
import dk.samspil.registration.domain.ApplicationId;
import dk.samspil.registration.domain.Call;
import dk.samspil.registration.domain.CallId;
import dk.samspil.registration.domain.Claim;
import dk.samspil.registration.domain.Language;
import dk.samspil.registration.domain.MunicipalityCode;
import dk.samspil.registration.domain.OfferExpiry;
import dk.samspil.registration.domain.Participant;
import dk.samspil.registration.domain.ParticipantRole;
import dk.samspil.registration.domain.PersonDetails;
import dk.samspil.registration.domain.PersonId;
import dk.samspil.registration.domain.RegionCode;
import dk.samspil.registration.domain.Team;
import dk.samspil.registration.domain.Terms;
import dk.samspil.registration.domain.Title;
import dk.samspil.registration.domain.Who;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Fictional applications to a call of August 2014. */
public final class Sample {
    public static final CallId CALL = new CallId("cccccccccccccccccccccccc22");
    public static final Instant OPENS = Instant.parse("2014-08-11T06:00:00Z");
    public static final Instant DEADLINE = Instant.parse("2014-09-12T10:00:00Z");
    public static final Instant CUT_OFF = Instant.parse("2015-01-05T00:00:00Z");
    public static final Instant NOW = Instant.parse("2014-08-20T08:00:00Z");
    public static final OfferExpiry EXPIRY = (from, days) -> from.plus(Duration.ofDays(days));

    private Sample() {}

    public static Terms terms(Admission admission) {
        return new Terms(
                Announcement.of(new Title("Opslag", "Call")), OPENS, DEADLINE, admission, 10, Optional.of(CUT_OFF), 3);
    }

    public static Call call(Admission admission, int places) {
        return Call.open(CALL, terms(admission), places, who(OPENS)).next();
    }

    public static Who who(Instant at) {
        return new Who("somebody", at, Optional.empty());
    }

    public static Who who(Instant at, String reason) {
        return new Who("somebody", at, Optional.of(reason));
    }

    public static MunicipalityCode municipality(int number) {
        return new MunicipalityCode("%04d".formatted(100 + number));
    }

    public static List<MunicipalityCode> municipalities(int count) {
        return IntStream.range(0, count).mapToObj(Sample::municipality).toList();
    }

    public static ApplicationId application(MunicipalityCode municipality) {
        return new ApplicationId(CALL, municipality);
    }

    public static Claim claim(MunicipalityCode municipality, int attempt, Instant at) {
        return new Claim(application(municipality), new RegionCode("1083"), attempt, team(), at);
    }

    public static Team team() {
        return new Team(
                person('k'),
                List.of(
                        new Participant(person('k'), ParticipantRole.SCHOOL_DIRECTOR),
                        new Participant(person('p'), ParticipantRole.SCHOOL_LEADER)));
    }

    public static PersonId person(char letter) {
        return new PersonId(String.valueOf(letter).repeat(26));
    }

    public static Delegation delegation(MunicipalityCode municipality) {
        var contact = details("chef", municipality);
        return new Delegation(
                contact,
                List.of(
                        new Delegation.Named(contact, ParticipantRole.SCHOOL_DIRECTOR),
                        new Delegation.Named(details("leder", municipality), ParticipantRole.SCHOOL_LEADER)));
    }

    public static PersonDetails details(String name, MunicipalityCode municipality) {
        return new PersonDetails(
                name + " af " + municipality.value(),
                name + "@" + municipality.value() + ".example",
                Optional.empty(),
                Optional.of(municipality),
                Language.DA);
    }
}
