package dk.samspil.notification.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.notification.domain.Contact;
import dk.samspil.notification.domain.Contact.State;
import dk.samspil.notification.domain.Language;
import dk.samspil.notification.domain.Orders;
import dk.samspil.notification.domain.PersonDetails;
import dk.samspil.notification.domain.Standing;
import dk.samspil.notification.domain.Unreachable;
import dk.samspil.notification.domain.Wish;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ContactDocumentTest {

    static Stream<State> states() {
        return Stream.of(
                new State.Awaited(List.of(Orders.welcome().mail())),
                new State.Known(
                        new PersonDetails("Anne", "a@x.dk", Optional.of("skolechef"), Optional.empty(), Language.EN),
                        4),
                new State.Known(
                        new PersonDetails("Anne", "a@x.dk", Optional.empty(), Optional.empty(), Language.DA),
                        4,
                        new Standing(
                                3,
                                List.of(Orders.NOW.system()),
                                Optional.of(new Unreachable(
                                        Orders.MONDAY,
                                        Unreachable.Reason.HARD_BOUNCE,
                                        Optional.of("5.1.1"),
                                        Orders.welcome().mail())),
                                Optional.of(Orders.MONDAY),
                                Optional.of(new Wish("karen", Optional.of("she has called"))))),
                new State.Erased(7));
    }

    @Test
    void remembersTheErasureOfSomebodyWhoHasComeBack() {
        var details = new PersonDetails("Anne", "a@x.dk", Optional.empty(), Optional.empty(), Language.EN);
        var contact = new Contact(Orders.ANNE, new State.Known(details, 9), 7);
        assertThat(ContactDocument.of(contact).toContact()).isEqualTo(contact);
    }

    @ParameterizedTest
    @MethodSource("states")
    void keepsEveryStateAsItIs(State state) {
        var contact = new Contact(Orders.ANNE, state);
        assertThat(ContactDocument.of(contact).toContact()).isEqualTo(contact);
    }
}
