package dk.samspil.registration.web.messages;

import dk.samspil.registration.domain.messages.Words;
import dk.samspil.registration.web.messages.PreviewView.Sample;
import java.util.List;

/** A message as somebody would read it. How it looks in the end is up to the mail's template. */
final class Samples {
    private Samples() {}

    static List<Sample> of(Words words, String name) {
        return List.of(
                new Sample(
                        "da",
                        words.subject().da(),
                        "Kære " + name + "\n\n" + words.body().da()),
                new Sample(
                        "en",
                        words.subject().en(),
                        "Dear " + name + ",\n\n" + words.body().en()));
    }
}
