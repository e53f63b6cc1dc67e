package dk.samspil.registration.application.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.samspil.messaging.aggregate.Cause;
import dk.samspil.registration.domain.MunicipalityCode;
import dk.samspil.registration.domain.directory.EndAnswer;
import dk.samspil.registration.domain.directory.School;
import dk.samspil.registration.domain.directory.SchoolNumber;
import dk.samspil.registration.domain.directory.SchoolState;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FindSchoolsTest {
    private static final LocalDate DAY = LocalDate.of(2015, 8, 1);
    private static final SchoolNumber ONE = new SchoolNumber("461001");
    private static final SchoolNumber TWO = new SchoolNumber("461002");
    private static final SchoolNumber THREE = new SchoolNumber("461003");
    private static final SchoolNumber UNKNOWN = new SchoolNumber("461777");

    private final InMemoryDirectory directory = new InMemoryDirectory();

    @BeforeEach
    void schools() {
        directory.apply(directory.bring("""
                Institutionsnummer;Navn;Kommunekode;Oprettet
                461001;En;0461;1999-08-01
                461002;To;0461;
                461003;Tre;0101;
                """));
    }

    @Test
    void tellsWhichCantBeMeant() {
        end(TWO, closed(DAY));

        var found = new FindSchools(directory.schools)
                .handle(List.of(UNKNOWN, THREE, TWO, ONE), new MunicipalityCode("0461"));

        assertThat(found).isEqualTo(new FindSchools.Found(List.of(UNKNOWN), List.of(TWO), List.of(THREE)));
        assertThat(found.isRight()).isFalse();
        assertThat(new FindSchools(directory.schools)
                        .handle(List.of(ONE), new MunicipalityCode("0461"))
                        .isRight())
                .isTrue();
    }

    @Test
    void endsOnceAndOnlyOnce() {
        assertThat(end(ONE, closed(DAY))).isEqualTo(EndAnswer.RECORDED);
        assertThat(end(ONE, closed(DAY))).isEqualTo(EndAnswer.ALREADY_SO);
        assertThat(end(ONE, closed(DAY.plusDays(1)))).isEqualTo(EndAnswer.ENDED_OTHERWISE);
        assertThat(end(ONE, merged(TWO))).isEqualTo(EndAnswer.ENDED_OTHERWISE);
        assertThat(end(UNKNOWN, closed(DAY))).isEqualTo(EndAnswer.UNKNOWN);
        assertThat(end(ONE, new SchoolState.Open())).isEqualTo(EndAnswer.RECORDED);
        assertThat(end(ONE, new SchoolState.Open())).isEqualTo(EndAnswer.ALREADY_SO);
        assertThat(directory.school("461001").state().isOpen()).isTrue();
    }

    @Test
    void closesNoSchoolBeforeItOpened() {
        assertThat(end(ONE, closed(LocalDate.of(1999, 7, 31)))).isEqualTo(EndAnswer.BEFORE_OPENING);
    }

    @Test
    void mergesIntoSchoolsThatThereAre() {
        assertThat(end(ONE, merged(UNKNOWN))).isEqualTo(EndAnswer.UNKNOWN_TARGET);
        assertThatThrownBy(() -> new School(ONE, directory.school("461001").facts(), merged(ONE), List.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(end(ONE, merged(ONE))).isEqualTo(EndAnswer.MERGED_INTO_ITSELF);
        assertThat(end(ONE, merged(TWO))).isEqualTo(EndAnswer.RECORDED);
        assertThat(end(TWO, merged(ONE))).isEqualTo(EndAnswer.MERGED_IN_A_CIRCLE);
        assertThat(end(THREE, merged(ONE))).isEqualTo(EndAnswer.TARGET_ENDED);
        assertThat(end(TWO, merged(THREE))).isEqualTo(EndAnswer.RECORDED);
        assertThat(end(THREE, merged(ONE))).isEqualTo(EndAnswer.MERGED_IN_A_CIRCLE);
    }

    private EndAnswer end(SchoolNumber school, SchoolState state) {
        return Cause.onlyOnce()
                .<EndAnswer, RuntimeException>call(
                        () -> new EndSchool(directory.schools).handle(new EndSchool.Command(school, state)));
    }

    private static SchoolState closed(LocalDate day) {
        return new SchoolState.Closed(day, Optional.empty());
    }

    private static SchoolState merged(SchoolNumber into) {
        return new SchoolState.Merged(into, DAY, Optional.empty());
    }
}
