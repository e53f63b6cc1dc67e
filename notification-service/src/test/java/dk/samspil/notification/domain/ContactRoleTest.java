package dk.samspil.notification.domain;

import static dk.samspil.notification.domain.Orders.ANNE;
import static dk.samspil.notification.domain.Orders.BO;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ContactRoleTest {
    private static final PersonId OTHER = new PersonId("o".repeat(26));
    private static final ContactRole.Id ID = new ContactRole.Id("c", "0461");

    @Test
    void whoHasHandedItOverHasASuccessor() {
        var role = ContactRole.held(ID, ANNE).passedTo(BO);
        assertThat(role.successorOf(ANNE)).contains(BO);
        assertThat(role.successorOf(BO)).isEmpty();
        assertThat(role.successorOf(OTHER)).as("who may have taken over since").isEmpty();
    }

    @Test
    void itIsAlwaysTheLatest() {
        var role = ContactRole.held(ID, ANNE).passedTo(BO).passedTo(OTHER);
        assertThat(role.successorOf(ANNE)).contains(OTHER);
        assertThat(role.successorOf(BO)).contains(OTHER);
    }

    @Test
    void whoHasItAgainHasNone() {
        var role = ContactRole.held(ID, ANNE).passedTo(BO).passedTo(ANNE);
        assertThat(role.successorOf(ANNE)).isEmpty();
        assertThat(role.successorOf(BO)).contains(ANNE);
        assertThat(role.passedTo(ANNE)).isEqualTo(role);
    }

    @ParameterizedTest
    @EnumSource(names = {"WELCOME", "SEAT_OFFER", "RESEARCHER_ASSIGNED", "ONBOARDING_OVERDUE"})
    void someMailsAreMeantForIt(Template template) {
        assertThat(ContactRole.Id.of(Orders.about(template, "c", "0461"))).contains(ID);
    }

    @ParameterizedTest
    @EnumSource(
            names = {"INVITATION", "CONTACT_HANDED_OVER", "CONTACT_TAKEN_OVER", "RESEARCHER_ASSIGNED_TO_YOU", "MESSAGE"
            })
    void othersAreForThePerson(Template template) {
        assertThat(ContactRole.Id.of(Orders.about(template, "c", "0461"))).isEmpty();
    }
}
