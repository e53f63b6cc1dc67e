package dk.samspil.conference.web;

import dk.samspil.conference.domain.CallId;
import dk.samspil.conference.domain.ConferenceId;
import dk.samspil.conference.domain.Plan;
import dk.samspil.conference.domain.RegionCode;
import dk.samspil.conference.domain.Title;
import dk.samspil.conference.domain.Venue;
import dk.samspil.kit.reference.Regions;
import dk.samspil.kit.web.FieldError;
import dk.samspil.kit.web.PlainText;
import dk.samspil.kit.web.Problem;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A conference that is to be planned. */
record ConferenceRequest(
        @NotNull @jakarta.validation.constraints.Pattern(regexp = "[a-z2-7]{26}")
        String call,

        @NotNull String region,
        @NotNull @Valid TitleRequest title,
        @NotNull Instant startsAt,
        @NotNull Instant endsAt,
        @NotNull @Valid VenueRequest venue,
        @NotNull @Min(1) @Max(MOST_SEATS) Integer seats) {
    static final int MOST_SEATS = 10_000;

    record TitleRequest(
            @NotBlank @PlainText(max = 120) String da,
            @NotBlank @PlainText(max = 120) String en) {}

    record VenueRequest(
            @NotBlank @PlainText(max = 120) String name,
            @NotBlank @PlainText(max = 200) String address) {}

    Plan toPlan(String id, Regions regions) {
        var errors = errors(regions);
        if (!errors.isEmpty()) throw Problem.invalid(errors);
        return new Plan(
                new ConferenceId(id),
                new CallId(call),
                new RegionCode(region),
                new Title(title.da(), title.en()),
                startsAt,
                endsAt,
                new Venue(venue.name(), venue.address()),
                seats);
    }

    private List<FieldError> errors(Regions regions) {
        var errors = new ArrayList<FieldError>();
        if (regions.find(region).isEmpty()) {
            errors.add(new FieldError("region", "UNKNOWN_REGION", "There is no region with this code."));
        }
        if (!endsAt.isAfter(startsAt)) {
            errors.add(new FieldError("endsAt", "NOT_AFTER_START", "A conference ends after it has begun."));
        }
        return errors;
    }
}
