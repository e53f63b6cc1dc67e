package dk.samspil.registration.web.messages;

import dk.samspil.registration.domain.messages.Reached;
import java.util.Comparator;
import java.util.List;

/**
 * What would be sent, and to how many.
 *
 * @param people each once
 * @param groups by how their municipality stands; somebody may be in several
 * @param samples as the first of them would read it, in both languages
 */
record PreviewView(int people, List<Group> groups, List<Sample> samples) {

    /** Those whose municipality stands so. */
    record Group(String state, int municipalities, int people) {}

    /** A mail's words. */
    record Sample(String language, String subject, String text) {}

    static PreviewView of(Reached reached, List<Sample> samples) {
        return new PreviewView(reached.people().size(), groups(reached), samples);
    }

    static List<Group> groups(Reached reached) {
        return reached.groups().entrySet().stream()
                .map(e -> new Group(
                        AudienceView.wire(e.getKey()),
                        e.getValue().municipalities(),
                        e.getValue().people().size()))
                .sorted(Comparator.comparing(Group::state))
                .toList();
    }
}
