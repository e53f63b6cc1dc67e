package dk.samspil.registration.application.reports;

import dk.samspil.kit.reference.Municipalities;
import dk.samspil.kit.reference.Municipality;
import dk.samspil.kit.reference.Regions;
import dk.samspil.registration.application.Standings;
import dk.samspil.registration.application.Standings.Standing;
import dk.samspil.registration.domain.ApplicationState;
import dk.samspil.registration.domain.CallId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Counts the applications to a call by region, by theme and by the municipality's size, each by how it stands. */
public final class ReportApplications {
    private final Standings standings;
    private final Regions regions;
    private final Municipalities municipalities;

    public ReportApplications(Standings standings, Regions regions, Municipalities municipalities) {
        this.standings = standings;
        this.regions = regions;
        this.municipalities = municipalities;
    }

    /** By what is counted. */
    public enum Grouping {
        ALL,
        REGION,
        /** An application may have several, or none. */
        THEME,
        SIZE
    }

    /**
     * Those of one group.
     *
     * @param key the region's code, the theme, or the name of a {@link SizeBand}; empty for all
     */
    public record Group(Grouping grouping, String key, Map<ApplicationState, Integer> counts) {
        public Group {
            counts = Map.copyOf(counts);
        }

        public int total() {
            return counts.values().stream().mapToInt(Integer::intValue).sum();
        }

        public int of(ApplicationState state) {
            return counts.getOrDefault(state, 0);
        }
    }

    /** Every region and band of sizes, also without applications; the themes that applications name, by name. */
    public List<Group> handle(CallId call) {
        var all = standings.all(Optional.of(call), Optional.empty());
        var groups = new ArrayList<Group>();
        groups.add(group(Grouping.ALL, "", all, _ -> Stream.of("")));
        regions.all()
                .forEach(region -> groups.add(group(
                        Grouping.REGION,
                        region.code(),
                        all,
                        s -> Stream.of(s.application().latest().region().value()))));
        all.stream()
                .flatMap(ReportApplications::themes)
                .distinct()
                .sorted()
                .forEach(theme -> groups.add(group(Grouping.THEME, theme, all, ReportApplications::themes)));
        for (var band : SizeBand.values()) {
            groups.add(group(Grouping.SIZE, band.name(), all, this::band));
        }
        return groups;
    }

    private static Group group(
            Grouping grouping, String key, List<Standing> all, Function<Standing, Stream<String>> keys) {
        var counts = new EnumMap<ApplicationState, Integer>(ApplicationState.class);
        all.stream()
                .filter(s -> keys.apply(s).anyMatch(key::equals))
                .forEach(s -> counts.merge(s.status().state(), 1, Integer::sum));
        return new Group(grouping, key, counts);
    }

    private static Stream<String> themes(Standing standing) {
        return standing.application().latest().proposal().themes().stream().map(String::strip);
    }

    private Stream<String> band(Standing standing) {
        return municipalities.find(standing.application().id().municipality().value()).stream()
                .map(Municipality::inhabitants)
                .map(inhabitants -> SizeBand.of(inhabitants).name());
    }
}
