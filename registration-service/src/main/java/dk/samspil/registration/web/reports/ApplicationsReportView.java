package dk.samspil.registration.web.reports;

import dk.samspil.registration.application.reports.ReportApplications.Group;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The applications to a call, counted. */
record ApplicationsReportView(String call, List<GroupView> groups) {

    /** @param states how many stand so; states without any are left out */
    record GroupView(String by, String key, String label, int total, Map<String, Integer> states) {}

    static GroupView of(Group group, String label) {
        var states = new TreeMap<String, Integer>();
        group.counts().forEach((state, count) -> states.put(state.name().toLowerCase(Locale.ROOT), count));
        return new GroupView(
                group.grouping().name().toLowerCase(Locale.ROOT),
                group.key().toLowerCase(Locale.ROOT).replace('_', '-'),
                label,
                group.total(),
                states);
    }
}
