package dk.samspil.registration.domain.messages;

import dk.samspil.registration.domain.ApplicationState;
import dk.samspil.registration.domain.MunicipalityCode;
import dk.samspil.registration.domain.PersonId;
import dk.samspil.registration.domain.RegionCode;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Whom a message is for: all of it has to apply. Where no region, role or municipality is named, any will do; a state
 * has to be, for nobody writes to everybody by leaving things out.
 */
public record Audience(
        Set<ApplicationState> states,
        Set<RegionCode> regions,
        Set<RecipientRole> roles,
        Set<MunicipalityCode> municipalities) {
    public Audience {
        states = Set.copyOf(states);
        regions = Set.copyOf(regions);
        roles = Set.copyOf(roles);
        municipalities = Set.copyOf(municipalities);
        if (states.isEmpty()) throw new IllegalArgumentException("an audience names at least one state");
    }

    /** Each person once, in an order that is always the same. */
    public Reached among(Collection<Addressed> all) {
        var people = new TreeSet<String>();
        var groups = new HashMap<ApplicationState, Reached.Group>();
        for (var each : all) {
            if (!reaches(each)) continue;
            var theirs = people(each);
            people.addAll(theirs);
            if (!theirs.isEmpty()) groups.merge(each.state(), new Reached.Group(1, theirs), Reached.Group::with);
        }
        return new Reached(people.stream().map(PersonId::new).toList(), Map.copyOf(groups));
    }

    private boolean reaches(Addressed one) {
        return states.contains(one.state())
                && (regions.isEmpty() || regions.contains(one.region()))
                && (municipalities.isEmpty() || municipalities.contains(one.municipality()));
    }

    private SortedSet<String> people(Addressed one) {
        var contact = Stream.of(one.team().contact()).filter(_ -> wants(RecipientRole.CONTACT));
        var others = one.team().participants().stream()
                .filter(p -> wants(RecipientRole.of(p.role())))
                .map(p -> p.person());
        var people = new TreeSet<String>();
        Stream.concat(contact, others).map(PersonId::value).forEach(people::add);
        return people;
    }

    private boolean wants(RecipientRole role) {
        return roles.isEmpty() || roles.contains(role);
    }
}
