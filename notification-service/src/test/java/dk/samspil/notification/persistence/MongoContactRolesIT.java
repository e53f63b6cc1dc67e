package dk.samspil.notification.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.messaging.aggregate.Cause;
import dk.samspil.messaging.aggregate.Change;
import dk.samspil.messaging.aggregate.Versioned;
import dk.samspil.notification.domain.ContactRole;
import dk.samspil.notification.domain.Orders;
import dk.samspil.testkit.WithInfrastructure;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is stored comes back as it was. */
@WithInfrastructure
class MongoContactRolesIT {
    private final MongoContactRoles roles = new MongoContactRoles(OnMongo.messaging());

    @Test
    void keepsWhoHasHadTheRole() {
        var id = new ContactRole.Id("c".repeat(26), "0461");
        var role = ContactRole.held(id, Orders.ANNE).passedTo(Orders.BO);
        Cause.onlyOnce().run(() -> roles.change(id, Change.Done.class, _ -> Change.to(role, List.of())));
        assertThat(roles.find(id).map(Versioned::state)).contains(role);
    }
}
