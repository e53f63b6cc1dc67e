package dk.samspil.progression.domain;

/** A municipality's participation in the programme of a call: there is one at most. */
public record ParticipationId(CallId call, MunicipalityCode municipality) implements Comparable<ParticipationId> {

    /** Reads what {@link #value} wrote. */
    public static ParticipationId parse(String value) {
        var dash = value.lastIndexOf('-');
        if (dash < 0) throw new IllegalArgumentException("not the id of a participation");
        return new ParticipationId(
                new CallId(value.substring(0, dash)), new MunicipalityCode(value.substring(dash + 1)));
    }

    public static ParticipationId of(String call, String municipality) {
        return new ParticipationId(new CallId(call), new MunicipalityCode(municipality));
    }

    public String value() {
        return call.value() + "-" + municipality.value();
    }

    @Override
    public int compareTo(ParticipationId other) {
        return value().compareTo(other.value());
    }
}
