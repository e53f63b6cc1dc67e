package dk.samspil.notification.messaging.digest;

import dk.samspil.notification.domain.PersonId;
import dk.samspil.notification.domain.digest.Happening;
import dk.samspil.notification.domain.digest.Kind;
import dk.samspil.notification.domain.digest.Notice;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What digests read of the events about a municipality in a programme. */
record MunicipalityHappened(
        String call,
        String municipality,
        @Nullable String contact,
        @Nullable String person,
        @Nullable String step,
        @Nullable String indicator,
        @Nullable List<Step> steps) {

    /** A step of the onboarding. */
    record Step(String step) {}

    Happening as(Kind kind) {
        return Happening.in(kind, call, municipality);
    }

    /** Told apart from others of its kind by the step, the indicator or the person it is about. */
    Happening as(Kind kind, @Nullable String about) {
        return new Happening(kind, call, municipality, required(about));
    }

    Notice contactIs() {
        return new Notice.ContactIs(municipality, new PersonId(required(contact)));
    }

    Notice left() {
        return new Notice.Left(municipality);
    }

    Notice attached() {
        return new Notice.Attached(municipality, new PersonId(required(person)));
    }

    Notice detached() {
        return new Notice.Detached(municipality, new PersonId(required(person)));
    }

    Notice onboarding() {
        var all = steps == null ? List.<Step>of() : steps;
        return new Notice.Onboarding(
                municipality, all.stream().map(Step::step).collect(Collectors.toUnmodifiableSet()));
    }

    Notice stepDone() {
        return new Notice.StepDone(municipality, required(step));
    }

    private static String required(@Nullable String value) {
        if (value == null) throw new IllegalArgumentException("the event does not say all that it must");
        return value;
    }
}
