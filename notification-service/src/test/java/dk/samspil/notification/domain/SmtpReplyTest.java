package dk.samspil.notification.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SmtpReplyTest {

    @Test
    void keepsNoAddress() {
        assertThat(new SmtpReply(550, "5.1.1 <anne@skive.example>: Recipient unknown\r\n").text())
                .isEqualTo("5.1.1 <…>: Recipient unknown");
    }
}
