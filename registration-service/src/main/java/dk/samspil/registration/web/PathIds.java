package dk.samspil.registration.web;

import dk.samspil.kit.security.Caller;
import dk.samspil.kit.web.Problem;
import dk.samspil.registration.domain.ApplicationId;
import dk.samspil.registration.domain.CallId;
import dk.samspil.registration.domain.MunicipalityCode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Ids from paths. What can't be an id, or is another municipality's, answers as what does not exist. */
final class PathIds {
    private PathIds() {}

    static CallId call(String id) {
        try {
            return new CallId(id);
        } catch (IllegalArgumentException e) {
            throw noCall();
        }
    }

    /** An application that the caller may see and act for. */
    static ApplicationId application(String id, Caller caller) {
        try {
            var application = ApplicationId.parse(id);
            if (caller.mayActFor(application.municipality().value())) return application;
            throw noApplication();
        } catch (IllegalArgumentException e) {
            throw noApplication();
        }
    }

    /** A code that somebody has sent; empty for what can't be one. */
    static Optional<MunicipalityCode> municipality(@Nullable String code) {
        try {
            return Optional.ofNullable(code).map(MunicipalityCode::new);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    static Problem noCall() {
        return Problem.notFound("call");
    }

    static Problem noApplication() {
        return Problem.notFound("application");
    }
}
