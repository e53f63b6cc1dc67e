package dk.samspil.notification.persistence.digest;

import dk.samspil.notification.domain.PersonId;
import dk.samspil.notification.domain.digest.Circle;
import dk.samspil.notification.domain.digest.Member;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/** Who hears of a call, in the store: ids only. */
public record CircleDocument(
        @BsonId String id, boolean concluded, @Nullable String secretariat, Map<String, MemberDocument> members) {

    /** A municipality in the programme. */
    public record MemberDocument(
            @Nullable String contact, List<String> researchers, List<String> steps, List<String> done) {

        static MemberDocument of(Member member) {
            return new MemberDocument(
                    member.contact().map(PersonId::value).orElse(null),
                    member.researchers().stream().map(PersonId::value).sorted().toList(),
                    member.steps().stream().sorted().toList(),
                    member.done().stream().sorted().toList());
        }

        Member toMember() {
            return new Member(
                    Optional.ofNullable(contact).map(PersonId::new),
                    researchers.stream().map(PersonId::new).collect(Collectors.toUnmodifiableSet()),
                    Set.copyOf(steps),
                    Set.copyOf(done));
        }
    }

    static CircleDocument of(Circle circle) {
        return new CircleDocument(
                circle.call(),
                circle.concluded(),
                circle.secretariat().map(PersonId::value).orElse(null),
                circle.members().entrySet().stream()
                        .collect(
                                Collectors.toUnmodifiableMap(Map.Entry::getKey, e -> MemberDocument.of(e.getValue()))));
    }

    Circle toCircle() {
        return new Circle(
                id,
                concluded,
                Optional.ofNullable(secretariat).map(PersonId::new),
                members.entrySet().stream()
                        .collect(Collectors.toUnmodifiableMap(
                                Map.Entry::getKey, e -> e.getValue().toMember())));
    }
}
