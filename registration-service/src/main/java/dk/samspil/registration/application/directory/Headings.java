package dk.samspil.registration.application.directory;

import dk.samspil.registration.domain.directory.Ownership;
import dk.samspil.registration.domain.directory.UnitKind;
import java.util.List;
import java.util.stream.Stream;

/** The headings and words of our own files, which the import understands. */
public final class Headings {
    public static final List<String> OF_SCHOOLS = danish(
            Column.NUMBER,
            Column.NAME,
            Column.MUNICIPALITY,
            Column.KIND,
            Column.MAIN,
            Column.GRADE,
            Column.OWNERSHIP,
            Column.OPENED,
            Column.STATE,
            Column.ENDED,
            Column.MERGED_INTO);
    public static final List<String> OF_CONTACTS = danish(
            Column.NUMBER,
            Column.SCHOOL,
            Column.MUNICIPALITY,
            Column.NAME,
            Column.EMAIL,
            Column.TITLE,
            Column.ROLE,
            Column.LANGUAGE);

    private Headings() {}

    public static String of(UnitKind kind) {
        return switch (kind) {
            case SCHOOL -> "Skole";
            case MAIN -> "Hovedskole";
            case DEPARTMENT -> "Afdeling";
        };
    }

    public static String of(Ownership ownership) {
        return switch (ownership) {
            case MUNICIPAL -> "Kommunal";
            case MUNICIPAL_SELF_GOVERNING -> "Kommunal selvejende";
            case STATE_SELF_GOVERNING -> "Statslig selvejende";
            case OTHER -> "Anden";
        };
    }

    private static List<String> danish(Column... columns) {
        return Stream.of(columns).map(Column::danish).toList();
    }
}
