package dk.samspil.progression.web;

import dk.samspil.kit.web.MunicipalityCode;
import dk.samspil.kit.web.PlainText;
import dk.samspil.kit.web.WorkEmail;
import dk.samspil.progression.application.People;
import dk.samspil.progression.application.RegisterResearcher;
import dk.samspil.progression.domain.Expertise;
import dk.samspil.progression.domain.RegionCode;
import dk.samspil.progression.domain.Researcher;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Somebody who is to become a researcher of the programme. */
record ResearcherRequest(
        @NotBlank @PlainText(max = 120) String name,
        @NotBlank @WorkEmail String email,
        @Nullable @PlainText(max = 120) String title,
        @Nullable @Size(max = 20) List<@NotBlank @PlainText(max = 60) String> themes,
        @Nullable @Size(max = 5) List<@NotNull @Pattern(regexp = "108[1-5]") String> regions,
        @Nullable @Min(1) @Max(Researcher.MOST) Integer limit,
        @Nullable @Size(max = 98) List<@NotNull @MunicipalityCode String> conflicts,
        @NotNull @Pattern(regexp = "da|en") String language) {

    RegisterResearcher.Command toCommand() {
        return new RegisterResearcher.Command(
                new People.Details(name, email, title, language),
                new Expertise(set(themes, Function.identity()), set(regions, RegionCode::new)),
                limit == null ? Researcher.USUAL_LIMIT : limit,
                set(conflicts, dk.samspil.progression.domain.MunicipalityCode::new));
    }

    private static <T extends Comparable<T>> TreeSet<T> set(@Nullable List<String> texts, Function<String, T> as) {
        return texts == null ? new TreeSet<>() : texts.stream().map(as).collect(Collectors.toCollection(TreeSet::new));
    }
}
