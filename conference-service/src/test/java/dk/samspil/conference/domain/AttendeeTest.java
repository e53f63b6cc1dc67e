package dk.samspil.conference.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AttendeeTest {
    private static final Registration HERE = new Registration(Sample.invitation(Sample.conference('f'), 1), 1);
    private static final Registration THERE = new Registration(Sample.invitation(Sample.conference('g'), 1), 1);
    private final Attendee attendee = Attendee.of(new AttendeeId(Sample.CALL, Sample.person(1)));

    @Test
    void isRegisteredForOneConferenceOnly() {
        var registered = attendee.reserve(HERE);

        assertThat(registered.reserve(THERE)).isEqualTo(registered);
        assertThat(registered.holds(HERE)).isTrue();
        assertThat(registered.holds(THERE)).isFalse();
    }

    @Test
    void mayChooseAnotherAfterGivingUpTheFirst() {
        assertThat(attendee.reserve(HERE).release(HERE).reserve(THERE).holds(THERE))
                .isTrue();
    }

    @Test
    void keepsARegistrationWhenAnEarlierOneIsGivenUp() {
        var again = attendee.reserve(new Registration(HERE.invitation(), 2));

        assertThat(again.release(HERE)).isEqualTo(again);
    }
}
