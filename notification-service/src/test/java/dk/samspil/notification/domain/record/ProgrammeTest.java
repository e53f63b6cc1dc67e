package dk.samspil.notification.domain.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ProgrammeTest {
    private static final Instant OVER = Instant.parse("2017-01-01T00:00:00Z");

    @Test
    void nothingGoesBeforeAProgrammeIsOver() {
        assertThat(Programme.boundary(List.of(), OVER)).isEmpty();
        assertThat(Programme.boundary(List.of(programme("2014-08-01", null)), OVER))
                .isEmpty();
        assertThat(Programme.boundary(List.of(programme("2014-08-01", "2017-01-02")), OVER))
                .as("concluded, but a while is not over")
                .isEmpty();
    }

    @Test
    void whatWasToldBeforeTheEndGoes() {
        var all = List.of(programme("2014-08-01", "2016-01-01"), programme("2015-08-01", "2016-06-01"));
        assertThat(Programme.boundary(all, OVER)).contains(at("2016-06-01"));
    }

    @Test
    void whatMayBelongToARunningProgrammeStays() {
        var all = List.of(programme("2014-08-01", "2016-01-01"), programme("2015-08-01", null));
        assertThat(Programme.boundary(all, OVER)).contains(at("2015-08-01"));
        var later = List.of(programme("2014-08-01", "2016-01-01"), programme("2016-08-01", null));
        assertThat(Programme.boundary(later, OVER)).contains(at("2016-01-01"));
    }

    @Test
    void learnsBeginningAndEndInEitherOrderAndOnce() {
        var known = Programme.unknown("c").concludedAt(at("2016-01-01")).openedAt(at("2014-08-01"));
        assertThat(known).isEqualTo(programme("2014-08-01", "2016-01-01"));
        assertThat(known.openedAt(OVER).concludedAt(OVER)).isEqualTo(known);
    }

    private static Programme programme(String opened, @Nullable String concluded) {
        return new Programme(
                "c", Optional.of(at(opened)), Optional.ofNullable(concluded).map(ProgrammeTest::at));
    }

    private static Instant at(String day) {
        return Instant.parse(day + "T10:00:00Z");
    }
}
