package dk.samspil.registration.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.registration.Sample;
import dk.samspil.registration.application.People;
import dk.samspil.registration.domain.Person;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TeamNamesTest {
    private final List<String> asked = new ArrayList<>();
    private final Person known = Person.recorded(Sample.person('k'), Sample.details("chef", Sample.municipality(1)))
            .person();
    private final People people = (People)
            Proxy.newProxyInstance(People.class.getClassLoader(), new Class<?>[] {People.class}, (_, method, _) -> {
                asked.add(method.getName());
                return Map.of(known.id(), known);
            });

    @Test
    void readsATeamAtOnceAndShowsWhoIsNotKnownByTheIdOnly() {
        var named = new TeamNames(people).of(Sample.team());
        assertThat(asked).containsExactly("among");
        assertThat(named.contact().name()).isEqualTo("chef af 0101");
        assertThat(named.participants())
                .extracting(PersonView::person)
                .containsExactly(known.id().value(), Sample.person('p').value());
        assertThat(named.participants().getLast().name()).isNull();
    }
}
