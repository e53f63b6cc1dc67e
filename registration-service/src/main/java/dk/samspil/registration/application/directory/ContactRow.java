package dk.samspil.registration.application.directory;

import static java.util.Map.entry;

import dk.samspil.registration.domain.Language;
import dk.samspil.registration.domain.MunicipalityCode;
import dk.samspil.registration.domain.directory.ContactRole;
import dk.samspil.registration.domain.directory.Fault.Reason;
import dk.samspil.registration.domain.directory.SchoolNumber;
import java.util.Map;
import java.util.Optional;

/**
 * What a row of a file of contacts says: who somebody is, and what they are to a school or a municipality.
 *
 * @param school of a leader the school; of others the one whose municipality is meant, where the file names none
 */
record ContactRow(
        int line,
        String name,
        String email,
        Optional<String> title,
        Language language,
        ContactRole role,
        Optional<SchoolNumber> school,
        Optional<MunicipalityCode> municipality) {
    static final Map<String, ContactRole> ROLES = Map.ofEntries(
            entry("skoleleder", ContactRole.LEADER),
            entry("leder", ContactRole.LEADER),
            entry("afdelingsleder", ContactRole.LEADER),
            entry("viceskoleleder", ContactRole.LEADER),
            entry("schoolleader", ContactRole.LEADER),
            entry("leader", ContactRole.LEADER),
            entry("skolechef", ContactRole.HEAD_OF_SCHOOLS),
            entry("headofschools", ContactRole.HEAD_OF_SCHOOLS),
            entry("forvaltning", ContactRole.ADMINISTRATION),
            entry("administration", ContactRole.ADMINISTRATION),
            entry("konsulent", ContactRole.ADMINISTRATION),
            entry("kontaktperson", ContactRole.ADMINISTRATION));
    private static final Map<String, Language> LANGUAGES = Map.of(
            "da",
            Language.DA,
            "dansk",
            Language.DA,
            "danish",
            Language.DA,
            "en",
            Language.EN,
            "engelsk",
            Language.EN,
            "english",
            Language.EN);
    private static final int LONGEST = 120;

    /** Empty where anything is wrong, which the row then knows. */
    static Optional<ContactRow> read(
            RowReader row, KnownMunicipalities municipalities, Optional<MunicipalityCode> scope) {
        if (row.isBroken()) return Optional.empty();
        row.needed(Column.NAME);
        var name = row.text(Column.NAME, LONGEST);
        var email = row.address(Column.EMAIL);
        var title = row.text(Column.TITLE, LONGEST);
        var language = row.word(Column.LANGUAGE, LANGUAGES, Reason.UNKNOWN_LANGUAGE);
        var school = row.school(Column.NUMBER);
        var municipality = row.municipality(Column.MUNICIPALITY, municipalities)
                .or(() -> row.cell(Column.MUNICIPALITY).isEmpty() && school.isEmpty() ? scope : Optional.empty());
        var role = role(row, school.isPresent());
        if (role == ContactRole.LEADER) row.needed(Column.NUMBER);
        else if (row.cell(Column.NUMBER).isEmpty() && scope.isEmpty()) row.needed(Column.MUNICIPALITY);
        if (row.isFaulty()) return Optional.empty();
        return Optional.of(new ContactRow(
                row.number(),
                name.orElseThrow(),
                email.orElseThrow(),
                title,
                language.orElse(Language.DA),
                role,
                school,
                municipality));
    }

    /** Where no role is given, by the title if it is one, else by what the row is about. */
    private static ContactRole role(RowReader row, boolean ofSchool) {
        return row.word(Column.ROLE, ROLES, Reason.UNKNOWN_ROLE)
                .or(() -> row.cell(Column.TITLE).map(RowReader::folded).map(ROLES::get))
                .orElse(ofSchool ? ContactRole.LEADER : ContactRole.ADMINISTRATION);
    }
}
