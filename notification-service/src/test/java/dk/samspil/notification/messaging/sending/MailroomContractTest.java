package dk.samspil.notification.messaging.sending;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.notification.domain.sending.Lane;
import dk.samspil.notification.domain.sending.MailroomNews;
import dk.samspil.notification.domain.sending.MailroomNews.SendingPaused;
import dk.samspil.notification.domain.sending.MailroomNews.SendingResumed;
import dk.samspil.testkit.GoldenEvents;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MailroomContractTest {

    static Stream<MailroomNews> news() {
        return Stream.of(
                new SendingPaused(Lane.BULK, Instant.parse("2014-09-01T10:00:00Z")),
                new SendingResumed(Lane.BULK, Instant.parse("2014-09-01T12:00:00Z")));
    }

    @ParameterizedTest
    @MethodSource("news")
    void emitsTheExamples(MailroomNews news) {
        var published = GoldenEvents.assertPublished(new MailroomEvents().translate(news));
        assertThat(published.orderKey()).isEqualTo("bulk");
    }
}
