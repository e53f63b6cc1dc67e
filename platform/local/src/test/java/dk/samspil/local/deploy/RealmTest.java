package dk.samspil.local.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The realm gives the tokens that {@code platform/identity} describes, and demo accounts to get them with. */
class RealmTest {

    private final JsonNode realm =
            JsonMapper.builder().build().readTree(Compose.read("platform/deploy/identity/samspil-realm.json"));

    @Test
    void hasAnAccountForEachMunicipality() {
        Set<String> codes = Compose.read("platform/contracts/src/main/resources/reference/municipalities.csv")
                .lines()
                .skip(1)
                .map(line -> line.substring(0, line.indexOf(',')))
                .collect(Collectors.toSet());

        Map<String, String> bound = new TreeMap<>();
        realm.path("users")
                .valueStream()
                .filter(user -> user.path("username").asString("").startsWith("municipality-"))
                .forEach(user -> bound.put(
                        user.path("username").asString(""),
                        user.at("/attributes/municipality/0").asString("")));
        assertThat(bound.values()).containsExactlyInAnyOrderElementsOf(codes);
        assertThat(bound).allSatisfy((name, code) -> assertThat(name).isEqualTo("municipality-" + code));
    }

    @Test
    void hasAnAccountForEachRoleOfAPerson() {
        Set<String> roles = realm.path("users")
                .valueStream()
                .filter(user -> user.has("credentials"))
                .map(user -> user.at("/clientRoles/samspil/0").asString(""))
                .collect(Collectors.toSet());

        assertThat(roles)
                .containsExactlyInAnyOrder(
                        "coordinator",
                        "municipality",
                        "school-leader",
                        "researcher",
                        "reference-member",
                        "host",
                        "operations");
    }

    @Test
    void putsTheClaimsOfTheActorIntoAccessTokens() {
        Set<String> claims = realm.at("/clientScopes/0/protocolMappers")
                .valueStream()
                .filter(m -> "true".equals(m.at("/config/access.token.claim").asString("")))
                .map(m -> m.path("name").asString(""))
                .collect(Collectors.toSet());

        assertThat(claims).containsExactlyInAnyOrder("sub", "audience", "roles", "municipality", "person");
    }

    @Test
    void holdsNoSecret() {
        assertThat(realm.findValuesAsString("secret"))
                .hasSize(3)
                .allMatch(secret -> secret.matches("\\$\\{SAMSPIL_SECRET_CLIENT_[A-Z]+}"));
        assertThat(realm.path("users").findValuesAsString("value"))
                .isNotEmpty()
                .containsOnly("${SAMSPIL_SECRET_ACCOUNTS}");
    }
}
