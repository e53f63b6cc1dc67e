package dk.samspil.kit.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class CodeListsTest {
    private final Municipalities municipalities = new Municipalities();
    private final Regions regions = new Regions();

    @Test
    void everyMunicipalityIsInOneOfTheFiveRegions() {
        assertThat(municipalities.all()).hasSize(98);
        assertThat(regions.all()).hasSize(5);
        assertThat(municipalities.all())
                .allMatch(m -> regions.find(m.regionCode()).isPresent());
    }

    @Test
    void regionsHaveAsManyMunicipalitiesAsTheLawSays() {
        var counts = municipalities.all().stream()
                .collect(Collectors.groupingBy(Municipality::regionCode, Collectors.counting()));
        assertThat(counts).isEqualTo(Map.of("1081", 11L, "1082", 19L, "1083", 22L, "1084", 29L, "1085", 17L));
    }

    @Test
    void findsByCodeWithItsDanishLetters() {
        assertThat(municipalities.find("0101")).map(Municipality::name).hasValue("København");
        assertThat(municipalities.find("0000")).isEmpty();
    }
}
