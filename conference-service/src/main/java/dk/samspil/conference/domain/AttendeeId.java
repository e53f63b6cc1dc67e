package dk.samspil.conference.domain;

/** A person at the conferences of a programme. */
public record AttendeeId(CallId call, PersonId person) {

    /** Reads what {@link #value} wrote. */
    public static AttendeeId parse(String value) {
        var dash = value.indexOf('-');
        if (dash < 0) throw new IllegalArgumentException("not the id of an attendee");
        return of(value.substring(0, dash), value.substring(dash + 1));
    }

    public static AttendeeId of(String call, String person) {
        return new AttendeeId(new CallId(call), new PersonId(person));
    }

    public String value() {
        return call.value() + "-" + person.value();
    }
}
