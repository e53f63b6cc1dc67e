package dk.samspil.registration.web.messages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.samspil.kit.web.Problem;
import dk.samspil.registration.Sample;
import dk.samspil.registration.domain.messages.MessageTest;
import java.util.List;
import org.junit.jupiter.api.Test;

class MessageViewTest {
    @Test
    void saysThatTheTextIsForgottenAndWhomItWentTo() {
        var view = MessageView.whole(MessageTest.to(List.of(Sample.person('k'))).forgotten());
        assertThat(view.forgotten()).isTrue();
        assertThat(view.subject()).isNull();
        assertThat(view.body()).isNull();
        assertThat(view.people()).isEqualTo(1);
        assertThat(view.state()).isEqualTo("ordered");
    }

    @Test
    void thereIsNoLetterOfAForgottenText() {
        var message = MessageTest.to(List.of(Sample.person('k')));
        assertThat(MessageLetter.of(message).subject().en()).isEqualTo("News");
        assertThatThrownBy(() -> MessageLetter.of(message.forgotten())).isInstanceOf(Problem.class);
    }
}
