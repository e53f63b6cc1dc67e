package dk.samspil.registration.domain;

/** A municipality's application to a call: there is one, whatever becomes of it and however often it is made anew. */
public record ApplicationId(CallId call, MunicipalityCode municipality) implements Comparable<ApplicationId> {
    private static final int CALL_LENGTH = 26;

    public String value() {
        return call.value() + "-" + municipality.value();
    }

    /** @throws IllegalArgumentException for anything that {@link #value} can't have written */
    public static ApplicationId parse(String value) {
        if (value.length() < CALL_LENGTH + 1 || value.charAt(CALL_LENGTH) != '-')
            throw new IllegalArgumentException("not the id of an application");
        return new ApplicationId(
                new CallId(value.substring(0, CALL_LENGTH)), new MunicipalityCode(value.substring(CALL_LENGTH + 1)));
    }

    @Override
    public int compareTo(ApplicationId other) {
        return value().compareTo(other.value());
    }
}
