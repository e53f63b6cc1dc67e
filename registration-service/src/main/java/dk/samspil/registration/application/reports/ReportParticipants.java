package dk.samspil.registration.application.reports;

import dk.samspil.registration.application.People;
import dk.samspil.registration.application.Standings;
import dk.samspil.registration.application.Standings.Standing;
import dk.samspil.registration.application.directory.Schools;
import dk.samspil.registration.domain.ApplicationState;
import dk.samspil.registration.domain.CallId;
import dk.samspil.registration.domain.MunicipalityCode;
import dk.samspil.registration.domain.Participant;
import dk.samspil.registration.domain.ParticipantRole;
import dk.samspil.registration.domain.PersonDetails;
import dk.samspil.registration.domain.PersonId;
import dk.samspil.registration.domain.RegionCode;
import dk.samspil.registration.domain.Team;
import dk.samspil.registration.domain.directory.School;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Lists who takes part in a call for the municipalities that have joined, with the schools that they lead. */
public final class ReportParticipants {
    private static final int AT_ONCE = 500;

    private final Standings standings;
    private final People people;
    private final Schools schools;

    public ReportParticipants(Standings standings, People people, Schools schools) {
        this.standings = standings;
        this.people = people;
        this.schools = schools;
    }

    /**
     * One who takes part.
     *
     * @param details empty where the person has been erased
     * @param role empty for one who is the municipality's contact only
     * @param contact whether the municipality is reached by this person
     * @param schools those of the municipality that this person leads
     */
    public record Entry(
            MunicipalityCode municipality,
            RegionCode region,
            PersonId person,
            Optional<PersonDetails> details,
            Optional<ParticipantRole> role,
            boolean contact,
            List<School> schools) {
        public Entry {
            schools = List.copyOf(schools);
        }
    }

    /** By municipality, in the order in which each names its participants. */
    public List<Entry> handle(CallId call) {
        return standings.all(Optional.of(call), Optional.empty()).stream()
                .filter(s -> s.status().state() == ApplicationState.JOINED)
                .flatMap(s -> entries(s).stream())
                .toList();
    }

    private List<Entry> entries(Standing standing) {
        var team = standing.team();
        var roles = roles(team);
        var known = people.among(roles.stream().map(Named::person).toList());
        var municipality = standing.application().id().municipality();
        var led = led(municipality);
        return roles.stream()
                .map(named -> new Entry(
                        municipality,
                        standing.application().latest().region(),
                        named.person(),
                        Optional.ofNullable(known.get(named.person())).flatMap(p -> p.details()),
                        named.role(),
                        named.person().equals(team.contact()),
                        led.getOrDefault(named.person(), List.of())))
                .toList();
    }

    private record Named(PersonId person, Optional<ParticipantRole> role) {}

    private static List<Named> roles(Team team) {
        var all = new ArrayList<Named>();
        if (team.participants().stream().map(Participant::person).noneMatch(team.contact()::equals)) {
            all.add(new Named(team.contact(), Optional.empty()));
        }
        team.participants().forEach(p -> all.add(new Named(p.person(), Optional.of(p.role()))));
        return all;
    }

    private Map<PersonId, List<School>> led(MunicipalityCode municipality) {
        var led = new HashMap<PersonId, List<School>>();
        var after = Optional.<String>empty();
        while (true) {
            var some = schools.page(Schools.Query.all(Optional.of(municipality), after, AT_ONCE));
            for (var school : some) {
                school.leaders()
                        .forEach(p ->
                                led.computeIfAbsent(p, _ -> new ArrayList<>()).add(school));
            }
            if (some.size() < AT_ONCE) return led;
            after = Optional.of(some.getLast().number().value());
        }
    }
}
