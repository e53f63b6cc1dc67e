package dk.samspil.registration.web.messages;

import dk.samspil.kit.web.MunicipalityCode;
import dk.samspil.registration.domain.ApplicationState;
import dk.samspil.registration.domain.RegionCode;
import dk.samspil.registration.domain.messages.Audience;
import dk.samspil.registration.domain.messages.RecipientRole;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Whom a message is for: municipalities that stand so, and where named of these regions, in these roles, these. */
record AudienceView(
        @NotEmpty @Size(max = 20)
        List<
                        @NotNull
                        @Pattern(
                                regexp = "received|joined|offered|waiting|retracted|withdrawn|lapsed|declined",
                                message = "Must be the state of an application.")
                        String>
                states,

        @Nullable @Size(max = 20)
        List<@NotNull @Pattern(regexp = "[0-9]{4}", message = "Must be the code of a region.") String> regions,

        @Nullable @Size(max = 20)
        List<
                        @NotNull
                        @Pattern(
                                regexp = "contact|school-leader|school-director|administration",
                                message = "Must be a role.")
                        String>
                roles,

        @Nullable @Size(max = 98) List<@NotNull @MunicipalityCode String> municipalities) {

    static AudienceView of(Audience audience) {
        return new AudienceView(
                wire(audience.states(), AudienceView::wire),
                wire(audience.regions(), RegionCode::value),
                wire(audience.roles(), AudienceView::wire),
                wire(audience.municipalities(), dk.samspil.registration.domain.MunicipalityCode::value));
    }

    Audience toAudience() {
        return new Audience(
                set(states, s -> ApplicationState.valueOf(constant(s))),
                set(regions, RegionCode::new),
                set(roles, r -> RecipientRole.valueOf(constant(r))),
                set(municipalities, dk.samspil.registration.domain.MunicipalityCode::new));
    }

    static String wire(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String constant(String wire) {
        return wire.toUpperCase(Locale.ROOT).replace('-', '_');
    }

    private static <T> List<String> wire(Collection<T> values, Function<T, String> text) {
        return values.stream().map(text).sorted().toList();
    }

    private static <T> Set<T> set(@Nullable List<String> texts, Function<String, T> value) {
        return texts == null ? Set.of() : texts.stream().map(value).collect(Collectors.toUnmodifiableSet());
    }
}
