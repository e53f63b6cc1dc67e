package dk.samspil.conference.domain;

import java.time.Instant;

/** Names for things in tests. */
public final class Sample {
    public static final Instant NOW = Instant.parse("2015-05-04T10:00:00Z");
    public static final CallId CALL = new CallId("c".repeat(26));
    public static final String SOUTH = "1083";

    private Sample() {}

    public static ConferenceId conference(char name) {
        return new ConferenceId(String.valueOf(name).repeat(26));
    }

    public static PersonId person(int number) {
        var digits = Integer.toString(number, 24).toCharArray();
        var id = new StringBuilder();
        for (var digit : digits) id.append((char) (digit >= 'a' ? digit : 'o' + digit - '0'));
        return new PersonId("z".repeat(26 - id.length()) + id);
    }

    public static InvitationId invitation(ConferenceId conference, int person) {
        return new InvitationId(conference, person(person));
    }

    public static EntitlementId entitlement(String municipality) {
        return new EntitlementId(CALL, new MunicipalityCode(municipality));
    }

    public static Plan plan(char name, String region, int seats) {
        return new Plan(
                conference(name),
                CALL,
                new RegionCode(region),
                new Title("Konference", "Conference"),
                Instant.parse("2015-10-20T07:30:00Z"),
                Instant.parse("2015-10-20T14:00:00Z"),
                new Venue("Salen", "Torvet 1, 5000 Odense C"),
                seats);
    }

    public static Invitation issued(InvitationId id) {
        return Invitation.issue(id, entitlement("0461"), NOW);
    }
}
