package dk.samspil.notification.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.messaging.aggregate.Cause;
import dk.samspil.messaging.aggregate.Change;
import dk.samspil.messaging.aggregate.Versioned;
import dk.samspil.messaging.mongo.MongoMessaging;
import dk.samspil.messaging.relay.RelayMetrics;
import dk.samspil.messaging.relay.SendingRelay;
import dk.samspil.messaging.relay.Steps;
import dk.samspil.notification.domain.ContactRole;
import dk.samspil.notification.domain.Orders;
import dk.samspil.testkit.Infrastructure;
import dk.samspil.testkit.WithInfrastructure;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** What is stored comes back as it was. */
@WithInfrastructure
class MongoContactRolesIT {
    private final MongoContactRoles roles = new MongoContactRoles(new MongoMessaging(
            Infrastructure.get().freshDatabase(),
            new SendingRelay(
                    () -> (_, _, _) -> CompletableFuture.completedFuture(null),
                    Steps::none,
                    "/test",
                    new RelayMetrics(new SimpleMeterRegistry())),
            Clock.systemUTC()));

    @Test
    void keepsWhoHasHadTheRole() {
        var id = new ContactRole.Id("c".repeat(26), "0461");
        var role = ContactRole.held(id, Orders.ANNE).passedTo(Orders.BO);
        Cause.onlyOnce().run(() -> roles.change(id, Change.Done.class, _ -> Change.to(role, List.of())));
        assertThat(roles.find(id).map(Versioned::state)).contains(role);
    }
}
