package dk.samspil.registration.persistence;

import dk.samspil.places.Place;
import dk.samspil.places.Places;
import dk.samspil.places.Standing;
import dk.samspil.registration.domain.Admission;
import dk.samspil.registration.domain.Call;
import dk.samspil.registration.domain.CallId;
import dk.samspil.registration.domain.Line;
import dk.samspil.registration.domain.MunicipalityCode;
import dk.samspil.registration.domain.Terms;
import dk.samspil.registration.domain.Title;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/** A call, as it is kept. */
public record CallDocument(
        @BsonId String id,
        String titleDa,
        String titleEn,
        Instant opensAt,
        Instant deadline,
        String admission,
        int offerWorkingDays,
        @Nullable Instant cutOff,
        int participantLimit,
        int capacity,
        List<PlaceDocument> places,
        long nextTicket,
        List<LineDocument> lines) {

    /** How a municipality stands among the places. */
    public record PlaceDocument(
            String municipality,
            long ticket,
            String standing,
            @Nullable Instant expiresAt) {
        static PlaceDocument of(Place place) {
            return new PlaceDocument(
                    place.holder(), place.ticket(), place.standing().name(), place.expiresAt());
        }

        Place toPlace() {
            return new Place(municipality, ticket, Standing.valueOf(standing), expiresAt);
        }
    }

    static CallDocument of(Call call) {
        var terms = call.terms();
        return new CallDocument(
                call.id().value(),
                terms.title().da(),
                terms.title().en(),
                terms.opensAt(),
                terms.deadline(),
                terms.admission().name(),
                terms.offerWorkingDays(),
                terms.cutOff().orElse(null),
                terms.participantLimit(),
                call.places().capacity(),
                call.places().entries().stream().map(PlaceDocument::of).toList(),
                call.places().nextTicket(),
                call.lines().values().stream().map(LineDocument::of).toList());
    }

    Call toCall() {
        var byMunicipality = lines.stream()
                .map(LineDocument::toLine)
                .collect(Collectors.toMap(
                        Line::municipality, Function.identity(), (a, b) -> b, TreeMap<MunicipalityCode, Line>::new));
        return new Call(
                new CallId(id),
                terms(),
                new Places(capacity, places.stream().map(PlaceDocument::toPlace).toList(), nextTicket),
                byMunicipality);
    }

    private Terms terms() {
        return new Terms(
                new Title(titleDa, titleEn),
                opensAt,
                deadline,
                Admission.valueOf(admission),
                offerWorkingDays,
                Optional.ofNullable(cutOff),
                participantLimit);
    }
}
