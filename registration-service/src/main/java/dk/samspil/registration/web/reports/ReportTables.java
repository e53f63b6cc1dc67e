package dk.samspil.registration.web.reports;

import dk.samspil.kit.reference.Municipalities;
import dk.samspil.kit.reference.Regions;
import dk.samspil.kit.tables.Table;
import dk.samspil.registration.application.reports.ReportApplications.Group;
import dk.samspil.registration.application.reports.ReportParticipants.Entry;
import dk.samspil.registration.domain.ApplicationState;
import dk.samspil.registration.domain.CallId;
import dk.samspil.registration.domain.MunicipalityCode;
import dk.samspil.registration.domain.PersonDetails;
import dk.samspil.registration.domain.RegionCode;
import dk.samspil.registration.domain.Size;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Puts reports into views and tables, with the names of regions and municipalities. */
@Component
class ReportTables {
    private final Municipalities municipalities;
    private final Regions regions;

    ReportTables(Municipalities municipalities, Regions regions) {
        this.municipalities = municipalities;
        this.regions = regions;
    }

    ApplicationsReportView view(CallId call, List<Group> groups, ReportWords words) {
        return new ApplicationsReportView(
                call.value(),
                groups.stream()
                        .map(g -> ApplicationsReportView.of(g, label(g, words)))
                        .toList());
    }

    void write(List<Group> groups, ReportWords words, Table table) throws IOException {
        table.row(words.headingsOfApplications());
        for (var group : groups) {
            var cells = new ArrayList<Object>(List.of(words.of(group.grouping()), label(group, words), group.total()));
            for (var state : ApplicationState.values()) cells.add(group.of(state));
            table.row(cells);
        }
    }

    ParticipantsReportView view(CallId call, List<Entry> entries) {
        return new ParticipantsReportView(
                call.value(), entries.stream().map(ReportTables::view).toList());
    }

    void writeParticipants(List<Entry> entries, ReportWords words, Table table) throws IOException {
        table.row(words.headingsOfParticipants());
        for (var entry : entries) {
            table.row(List.of(
                    entry.municipality().value(),
                    name(entry.municipality()),
                    name(entry.region(), words),
                    entry.details().map(PersonDetails::name).orElse(""),
                    entry.role().map(words::of).orElseGet(words::contactOnly),
                    entry.details().flatMap(PersonDetails::title).orElse(""),
                    entry.details().map(PersonDetails::email).orElse(""),
                    words.of(entry.contact()),
                    entry.schools().stream()
                            .map(s -> s.number().value() + " " + s.facts().name())
                            .collect(Collectors.joining(", "))));
        }
    }

    private String label(Group group, ReportWords words) {
        return switch (group.grouping()) {
            case ALL -> words.of(group.grouping());
            case REGION -> name(new RegionCode(group.key()), words);
            case THEME -> group.key();
            case SIZE -> words.of(Size.valueOf(group.key()));
        };
    }

    private String name(MunicipalityCode municipality) {
        return municipalities.find(municipality.value()).map(m -> m.name()).orElse("");
    }

    private String name(RegionCode region, ReportWords words) {
        return regions.find(region.value())
                .map(r -> words.english() ? r.nameEn() : r.nameDa())
                .orElse("");
    }

    private static ParticipantsReportView.EntryView view(Entry entry) {
        return new ParticipantsReportView.EntryView(
                entry.municipality().value(),
                entry.region().value(),
                entry.person().value(),
                entry.details().map(PersonDetails::name).orElse(null),
                entry.details().map(PersonDetails::email).orElse(null),
                entry.details().flatMap(PersonDetails::title).orElse(null),
                entry.role()
                        .map(r -> r.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                        .orElse(null),
                entry.contact(),
                entry.schools().stream()
                        .map(s -> new ParticipantsReportView.SchoolView(
                                s.number().value(), s.facts().name()))
                        .toList());
    }
}
