package dk.samspil.conference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.samspil.conference.application.tickets.TicketCodes;
import dk.samspil.conference.domain.InvitationId;
import dk.samspil.conference.domain.Sample;
import java.util.HashSet;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HmacTicketCodesTest {
    private static final InvitationId INVITATION = Sample.invitation(Sample.conference('a'), 1);
    private final TicketCodes codes = new HmacTicketCodes("a secret for tests only");

    @Test
    void isReadInGroupsAndHas160Bits() {
        assertThat(codes.of(INVITATION, 7))
                .matches("[A-Z2-7]{4}(-[A-Z2-7]{4}){7}")
                .isEqualTo(codes.of(INVITATION, 7));
    }

    @Test
    void opensTheDoorForItsRegistrationOnly() {
        var code = codes.of(INVITATION, 7);
        assertThat(codes.matches(code, INVITATION, 7)).isTrue();
        assertThat(codes.matches(code, Sample.invitation(Sample.conference('a'), 2), 7))
                .isFalse();
        assertThat(codes.matches(code, Sample.invitation(Sample.conference('b'), 1), 7))
                .isFalse();
        assertThat(new HmacTicketCodes("another secret for tests").matches(code, INVITATION, 7))
                .isFalse();
    }

    @Test
    void isDeadWhenTheRegistrationIsCancelledAndMadeAnew() {
        assertThat(codes.matches(codes.of(INVITATION, 7), INVITATION, 8)).isFalse();
    }

    @Test
    void isTheSameHoweverItIsTyped() {
        var code = codes.of(INVITATION, 7);
        assertThat(codes.matches(code.toLowerCase(Locale.ROOT), INVITATION, 7)).isTrue();
        assertThat(codes.matches(code.replace('-', ' '), INVITATION, 7)).isTrue();
        assertThat(codes.matches(" " + code.replace("-", "") + "\n", INVITATION, 7))
                .isTrue();
    }

    @Test
    void needsASecret() {
        assertThatIllegalArgumentException().isThrownBy(() -> new HmacTicketCodes(" "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "AAAA-AAAA-AAAA-AAAA-AAAA-AAAA-AAAA-AAAA", "ø", "\u0000", "İ"})
    void refusesWhatIsNoCode(String code) {
        assertThat(codes.matches(code, INVITATION, 7)).isFalse();
        assertThat(codes.matches(codes.of(INVITATION, 7) + code + "A", INVITATION, 7))
                .isFalse();
    }

    @Test
    void isAnotherForEveryRegistration() {
        var seen = new HashSet<String>();
        for (int person = 0; person < 50; person++) {
            for (long registration = 0; registration < 50; registration++) {
                seen.add(codes.of(Sample.invitation(Sample.conference('a'), person), registration));
            }
        }
        assertThat(seen).hasSize(2500);
    }
}
