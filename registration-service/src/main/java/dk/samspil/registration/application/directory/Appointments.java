package dk.samspil.registration.application.directory;

import dk.samspil.registration.domain.MunicipalityCode;
import dk.samspil.registration.domain.PersonId;
import dk.samspil.registration.domain.directory.ContactRole;
import dk.samspil.registration.domain.directory.SchoolNumber;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Who is named in a file as what: ids only, in the order of the file. */
final class Appointments {
    private final Map<SchoolNumber, List<PersonId>> leaders = new LinkedHashMap<>();
    private final Map<MunicipalityCode, PersonId> heads = new TreeMap<>();
    private final Map<MunicipalityCode, List<PersonId>> administration = new TreeMap<>();

    /** @return whether it may be so: a municipality has one head of schools */
    boolean take(ContactRole role, Optional<SchoolNumber> school, MunicipalityCode municipality, PersonId who) {
        switch (role) {
            case LEADER -> add(leaders.computeIfAbsent(school.orElseThrow(), _ -> new ArrayList<>(1)), who);
            case ADMINISTRATION -> add(administration.computeIfAbsent(municipality, _ -> new ArrayList<>(1)), who);
            case HEAD_OF_SCHOOLS -> {
                return who.equals(heads.computeIfAbsent(municipality, _ -> who));
            }
        }
        return true;
    }

    /** By schools, so many at a time. */
    Stream<List<Staged.LeadersEntry>> leaders(int atATime) {
        var all = new ArrayList<>(leaders.keySet());
        return Stream.iterate(0, from -> from < all.size(), from -> from + atATime)
                .map(from -> all.subList(from, Math.min(all.size(), from + atATime)).stream()
                        .map(number -> new Staged.LeadersEntry(number, leaders.getOrDefault(number, List.of())))
                        .toList());
    }

    /** By municipalities, of which there are few. */
    List<Staged.ContactsEntry> contacts() {
        var all = new TreeSet<>(heads.keySet());
        all.addAll(administration.keySet());
        return all.stream()
                .map(m -> new Staged.ContactsEntry(
                        m,
                        Optional.ofNullable(heads.get(m)),
                        Optional.ofNullable(administration.get(m)).map(List::copyOf)))
                .toList();
    }

    private static void add(List<PersonId> people, PersonId who) {
        if (!people.contains(who)) people.add(who);
    }
}
