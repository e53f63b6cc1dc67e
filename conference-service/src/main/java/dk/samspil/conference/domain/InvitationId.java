package dk.samspil.conference.domain;

/** An invitation: there is one at most per conference and person (I8). */
public record InvitationId(ConferenceId conference, PersonId person) {

    /** Reads what {@link #value} wrote. */
    public static InvitationId parse(String value) {
        var dash = value.indexOf('-');
        if (dash < 0) throw new IllegalArgumentException("not the id of an invitation");
        return of(value.substring(0, dash), value.substring(dash + 1));
    }

    public static InvitationId of(String conference, String person) {
        return new InvitationId(new ConferenceId(conference), new PersonId(person));
    }

    public String value() {
        return conference.value() + "-" + person.value();
    }
}
