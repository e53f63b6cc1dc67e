package dk.samspil.registration.persistence;

import dk.samspil.places.Place;
import dk.samspil.places.Places;
import dk.samspil.places.Standing;
import dk.samspil.registration.domain.Admission;
import dk.samspil.registration.domain.Announcement;
import dk.samspil.registration.domain.Call;
import dk.samspil.registration.domain.CallId;
import dk.samspil.registration.domain.CallRemark;
import dk.samspil.registration.domain.Choice;
import dk.samspil.registration.domain.Line;
import dk.samspil.registration.domain.MunicipalityCode;
import dk.samspil.registration.domain.Pin;
import dk.samspil.registration.domain.Stage;
import dk.samspil.registration.domain.Terms;
import dk.samspil.registration.domain.Title;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/** A call, as it is kept; what may be missing was not kept by earlier releases. */
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
        List<LineDocument> lines,
        @Nullable AnnouncementDocument announcement,
        @Nullable String stage,
        @Nullable List<PinDocument> pins,
        @Nullable List<CallRemarkDocument> history) {

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

    /** What was chosen by hand for a municipality. */
    public record PinDocument(String municipality, String choice, String by, Instant at, String reason) {
        static PinDocument of(MunicipalityCode municipality, Pin pin) {
            return new PinDocument(municipality.value(), pin.choice().name(), pin.by(), pin.at(), pin.reason());
        }

        Pin toPin() {
            return new Pin(Choice.valueOf(choice), by, at, reason);
        }
    }

    /** What somebody did about the call. */
    public record CallRemarkDocument(
            String act, String by, Instant at, @Nullable String reason) {
        static CallRemarkDocument of(CallRemark remark) {
            return new CallRemarkDocument(
                    remark.act().name(),
                    remark.by(),
                    remark.at(),
                    remark.reason().orElse(null));
        }

        CallRemark toRemark() {
            return new CallRemark(CallRemark.Act.valueOf(act), by, at, Optional.ofNullable(reason));
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
                call.lines().values().stream().map(LineDocument::of).toList(),
                AnnouncementDocument.of(terms.announcement()),
                call.stage().name(),
                call.pins().entrySet().stream()
                        .map(e -> PinDocument.of(e.getKey(), e.getValue()))
                        .toList(),
                call.history().stream().map(CallRemarkDocument::of).toList());
    }

    Call toCall() {
        return new Call(
                new CallId(id),
                terms(),
                stage == null ? Stage.PUBLISHED : Stage.valueOf(stage),
                new Places(capacity, places.stream().map(PlaceDocument::toPlace).toList(), nextTicket),
                lines.stream().map(LineDocument::toLine).collect(byMunicipality(Line::municipality, l -> l)),
                kept(pins).collect(byMunicipality(p -> new MunicipalityCode(p.municipality()), PinDocument::toPin)),
                kept(history).map(CallRemarkDocument::toRemark).toList());
    }

    private Terms terms() {
        var title = new Title(titleDa, titleEn);
        return new Terms(
                announcement == null ? Announcement.of(title) : announcement.toAnnouncement(title),
                opensAt,
                deadline,
                Admission.valueOf(admission),
                offerWorkingDays,
                Optional.ofNullable(cutOff),
                participantLimit);
    }

    private static <T> Stream<T> kept(@Nullable List<T> some) {
        return some == null ? Stream.empty() : some.stream();
    }

    private static <T, V> Collector<T, ?, TreeMap<MunicipalityCode, V>> byMunicipality(
            Function<T, MunicipalityCode> key, Function<T, V> value) {
        return Collectors.toMap(key, value, (_, last) -> last, TreeMap::new);
    }
}
