package dk.samspil.conference.domain;

/** What a municipality is entitled to in the programme of a call. */
public record EntitlementId(CallId call, MunicipalityCode municipality) {

    /** Reads what {@link #value} wrote. */
    public static EntitlementId parse(String value) {
        var dash = value.indexOf('-');
        if (dash < 0) throw new IllegalArgumentException("not the id of an entitlement");
        return of(value.substring(0, dash), value.substring(dash + 1));
    }

    public static EntitlementId of(String call, String municipality) {
        return new EntitlementId(new CallId(call), new MunicipalityCode(municipality));
    }

    public String value() {
        return call.value() + "-" + municipality.value();
    }
}
