package dk.samspil.registration.messaging.messages;

import dk.samspil.registration.Sample;
import dk.samspil.registration.domain.PersonId;
import dk.samspil.registration.domain.messages.MessageId;
import dk.samspil.registration.domain.messages.MessageNews;
import dk.samspil.testkit.GoldenEvents;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class MessagesContractTest {
    @Test
    void emitsTheExample() {
        GoldenEvents.assertPublished(new MessageEvents()
                .translate(new MessageNews.MessageOrdered(
                        new MessageId("mmmmmmmmmmmmmmmmmmmmmmmm77"),
                        Sample.CALL,
                        1,
                        1,
                        List.of(new PersonId("kkkkkkkkkkkkkkkkkkkkkkkk44"), new PersonId("pppppppppppppppppppppppp33")),
                        Instant.parse("2014-09-15T08:00:00Z"))));
    }
}
