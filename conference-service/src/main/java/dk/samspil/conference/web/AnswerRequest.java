package dk.samspil.conference.web;

import dk.samspil.conference.domain.Answer;
import jakarta.validation.constraints.NotNull;
import java.util.Locale;

/** What the invited person says. */
record AnswerRequest(
        @NotNull @jakarta.validation.constraints.Pattern(regexp = "accept|decline|cancel")
        String answer) {

    Answer toAnswer() {
        return Answer.valueOf(answer.toUpperCase(Locale.ROOT));
    }
}
