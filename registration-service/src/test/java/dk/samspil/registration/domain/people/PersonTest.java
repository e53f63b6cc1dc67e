package dk.samspil.registration.domain.people;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.registration.Sample;
import dk.samspil.registration.domain.Person;
import dk.samspil.registration.domain.PersonDetails;
import dk.samspil.registration.domain.PersonId;
import dk.samspil.registration.domain.PersonNews;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PersonTest {
    private static final PersonId ID = Sample.person('p');
    private static final Instant AT = Sample.NOW;
    private static final Instant DECIDED = Instant.parse("2026-01-01T10:00:00Z");
    private static final PersonDetails DETAILS = Sample.details("leder", Sample.municipality(1));

    private final Person known = Person.recorded(ID, DETAILS).person();

    @Test
    void anErasureTakesTheDetailsAndTellsEverybodyFromWhichPlaceOn() {
        var erased = erase(known);
        assertThat(erased.person().isErased()).isTrue();
        assertThat(erased.news())
                .containsExactly(
                        new PersonNews.DetailsForgotten(ID),
                        new PersonNews.PersonErased(ID, 2, AT),
                        new PersonNews.DraftsNaming(ID));
        assertThat(erased.person().erasure().orElseThrow().missing()).containsExactly(OtherService.values());
    }

    @Test
    void erasesOnce() {
        var erased = erase(known).person();
        assertThat(erase(erased)).isEqualTo(new Person.Decided(erased, List.of()));
    }

    @Test
    void whoComesBackIsToldOfUnderAHigherSequence() {
        var back = erase(known).person().with(DETAILS);
        assertThat(back.person().isErased()).isFalse();
        assertThat(back.person().recorded()).isEqualTo(5);
        assertThat(back.news())
                .containsExactly(new PersonNews.DetailsRecorded(ID, DETAILS), new PersonNews.PersonReturned(ID, 5));
        assertThat(back.person().erasure()).isPresent();
    }

    @Test
    void sinceWhenSomebodyIsKeptStaysUntilTheErasure() {
        var kept = known.keptFrom(AT.plusNanos(1_500_000));
        assertThat(kept.recordedAt()).contains(AT.plusMillis(1));
        var later =
                kept.with(DETAILS).person().toldAgain().person().exported(AT).person();
        assertThat(later.acknowledgedBy(OtherService.CONFERENCE, 9, AT).recordedAt())
                .isEqualTo(kept.recordedAt());
        var erased = erase(later).person();
        assertThat(erased.recordedAt()).isEmpty();
        assertThat(erased.with(DETAILS).person().recordedAt()).isEmpty();
    }

    @Test
    void whatWasNamedBeforeTheErasureOrAtTheSameMomentIsALateRepeat() {
        var erased = erase(known).person();
        assertThat(erased.mayBeNamedAt(DECIDED.minusMillis(1))).isFalse();
        assertThat(erased.mayBeNamedAt(DECIDED)).isFalse();
        assertThat(erased.mayBeNamedAt(DECIDED.plusMillis(1).plusNanos(1))).isTrue();
        assertThat(known.mayBeNamedAt(Instant.EPOCH)).isTrue();
    }

    @Test
    void theMomentOfAnErasureIsRoundedUpToWhatTheStoreKeeps() {
        var erasure = known.erase(ErasureReason.RETENTION, "retention", AT, DECIDED.plusNanos(400_000))
                .person()
                .erasure()
                .orElseThrow();
        assertThat(erasure.decided()).isEqualTo(DECIDED.plusMillis(1));
    }

    @Test
    void countsTheFirstAcknowledgementOfEachServiceForTheLastErasureOnly() {
        var erased = erase(known).person();
        var once = erased.acknowledgedBy(OtherService.CONFERENCE, 2, AT);
        assertThat(once.acknowledgedBy(OtherService.CONFERENCE, 2, AT.plusSeconds(9)))
                .isEqualTo(once);
        assertThat(erased.acknowledgedBy(OtherService.CONFERENCE, 1, AT)).isEqualTo(erased);
        assertThat(once.erasure().orElseThrow().missing())
                .containsExactly(OtherService.PROGRESSION, OtherService.NOTIFICATION);
    }

    /** The sequences that a person gives its news are those that the store gives the events. */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void countsWhatItTellsAsTheStoreDoes(long seed) {
        var random = new Random(seed);
        var person = known;
        var told = new ArrayList<PersonNews>(Person.recorded(ID, DETAILS).news());
        for (int i = 0; i < 30; i++) {
            var next = switch (random.nextInt(4)) {
                case 0 -> person.with(DETAILS);
                case 1 -> erase(person);
                case 2 -> person.toldAgain();
                default -> person.exported(AT);
            };
            told.addAll(next.news());
            person = next.person();
            assertThat(person.told()).as("seed %d", seed).isEqualTo(told.size());
            assertThat(told.get((int) person.recorded() - 1))
                    .as("seed %d", seed)
                    .isEqualTo(person.details()
                            .<PersonNews>map(d -> new PersonNews.DetailsRecorded(ID, d))
                            .orElseGet(() -> new PersonNews.DetailsForgotten(ID)));
        }
    }

    static LongStream seeds() {
        return LongStream.range(0, 50);
    }

    private static Person.Decided erase(Person person) {
        return person.erase(ErasureReason.OWN_WISH, "coordinator", AT, DECIDED);
    }
}
