package dk.samspil.local.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.local.Play;
import dk.samspil.local.process.Parts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * S1: every operation that a service describes, for every role and for nobody, as it is declared there; and what
 * belongs to another municipality looks as if it were not there. Nothing is listed by hand. After the journey, for it
 * looks at what that has left; it changes nothing.
 */
@WithRealSystem
@Order(Integer.MAX_VALUE - 2)
class RolesIT {

    private static final List<String> MUNICIPALITIES = List.of("0461", "0101", "0751");
    private static final String NOBODY = "nobody";
    private static final String SOMEBODY = "pppppppppppppppppppppppp33";

    private final RealSystem system;
    private final Map<String, Api> callers = new LinkedHashMap<>();
    private final List<Described> operations;
    private Things things;

    RolesIT(RealSystem system) {
        this.system = system;
        for (String role : List.of("coordinator", "operations", "reference-member", "host")) {
            callers.put(role, Api.as(system, role, ""));
        }
        callers.put("municipality", Api.as(system, "municipality", MUNICIPALITIES.getFirst()));
        callers.put("school-leader", bound("school-leader", MUNICIPALITIES.getFirst()));
        callers.put("researcher", bound("researcher", ""));
        callers.put(NOBODY, Api.at(system.gateway()));
        operations = Described.all(Api.at(system.gateway()), Parts.SERVICES);
        things = Things.found(operations, callers);
    }

    /** Alone, without the journey before it, there must be something to look at. */
    @BeforeEach
    void somethingExists() {
        if (things.ofPath("/api/progression/municipalities").isEmpty()) {
            ServiceLoader.load(Play.class).findFirst().orElseThrow().play(system);
            things = Things.found(operations, callers);
        }
    }

    @Test
    void everyOperationSaysWhoMayCallIt() {
        assertThat(operations)
                .hasSizeGreaterThan(20)
                .allSatisfy(operation ->
                        assertThat(operation.roles()).as(operation.toString()).isNotEmpty());
    }

    @Test
    void everyRoleIsLetInWhereItIsDeclaredAndNowhereElse() {
        List<String> faults = new ArrayList<>();
        for (Described operation : operations) {
            callers.forEach((role, caller) -> {
                Reply reply = operation.allows(role) ? allowed(operation, caller) : refused(operation, caller);
                fault(operation, role, reply).ifPresent(faults::add);
            });
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void whatIsAnotherMunicipalitysLooksAsIfItWereNotThere() {
        List<Described> bound = operations.stream()
                .filter(o -> o.isBound("municipality") && o.hasPathParameters())
                .filter(o -> things.of(o).anyMatch(t -> !t.municipality().isEmpty()))
                .toList();
        assertThat(bound).hasSizeGreaterThan(5);
        List<String> faults = new ArrayList<>();
        for (Described operation : bound) {
            Thing anothers = things.of(operation)
                    .filter(t -> !t.municipality().isEmpty())
                    .findFirst()
                    .orElseThrow();
            Api stranger = Api.as(system, "municipality", otherThan(anothers.municipality()));
            Reply foreign = send(operation, stranger, anothers, operation.body(anothers));
            Reply absent = send(operation, stranger, anothers.absent(), operation.body(anothers));
            if (foreign.status() != 404 || !withoutPath(foreign).equals(withoutPath(absent))) {
                faults.add(operation + ": another's is " + foreign.body() + ", an absent one " + absent.body());
            }
        }
        assertThat(faults).isEmpty();
    }

    /** Reads what is there; what would change something is asked of what is not, and with an empty body. */
    private Reply allowed(Described operation, Api caller) {
        Thing thing = operation.isSafe() ? existing(operation) : things.none();
        return send(operation, caller, thing, "{}");
    }

    private Reply refused(Described operation, Api caller) {
        Thing thing = existing(operation);
        return send(operation, caller, thing, operation.body(thing));
    }

    private Thing existing(Described operation) {
        return things.of(operation).findFirst().orElseGet(things::none);
    }

    private static Reply send(Described operation, Api caller, Thing thing, String body) {
        String path = operation.pathOf(thing);
        assertThat(path).as("%s of %s", operation, thing).isNotEmpty();
        return operation.isSafe() ? caller.get(path) : caller.send(operation.method(), path, body, "application/json");
    }

    private static Optional<String> fault(Described operation, String role, Reply reply) {
        boolean isRight = operation.allows(role)
                ? reply.status() < 500 && reply.status() != 401 && reply.status() != 403
                : isRefused(operation, role, reply);
        return isRight
                ? Optional.empty()
                : Optional.of(role + ", " + operation + " for " + operation.roles() + ": " + reply.status() + " "
                        + reply.body());
    }

    private static boolean isRefused(Described operation, String role, Reply reply) {
        if (operation.isSigned()) return isProblem(reply, 401, "SIGNATURE_INVALID");
        return role.equals(NOBODY) ? isProblem(reply, 401, "UNAUTHORIZED") : isProblem(reply, 403, "FORBIDDEN");
    }

    private static boolean isProblem(Reply reply, int status, String code) {
        return reply.status() == status
                && reply.text("code").equals(code)
                && reply.header("Content-Type").startsWith("application/problem+json");
    }

    private static JsonNode withoutPath(Reply reply) {
        JsonNode body = reply.body().deepCopy();
        if (body instanceof ObjectNode problem) {
            problem.remove("instance");
        }
        return body;
    }

    private static String otherThan(String municipality) {
        return MUNICIPALITIES.stream()
                .filter(m -> !m.equals(municipality))
                .findFirst()
                .orElseThrow();
    }

    private Api bound(String role, String municipality) {
        return Api.at(system.gateway()).withToken(system.token(role, municipality, SOMEBODY));
    }
}
