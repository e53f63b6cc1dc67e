package dk.samspil.registration.web.people;

import dk.samspil.registration.application.people.Holdings;
import dk.samspil.registration.domain.Call;
import dk.samspil.registration.domain.DraftPerson;
import dk.samspil.registration.domain.PersonId;
import dk.samspil.registration.domain.Title;
import dk.samspil.registration.domain.directory.School;
import dk.samspil.registration.domain.messages.Message;
import dk.samspil.registration.domain.messages.Words;
import dk.samspil.registration.domain.referencegroup.Membership;
import dk.samspil.registration.domain.referencegroup.ReferenceMeeting;
import dk.samspil.registration.domain.referencegroup.ReferenceMember;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Where else than in applications a person is named.
 *
 * @param secretariat the titles of calls that the person looks after
 */
record NamedView(
        List<Drafted> drafts,
        List<String> secretariat,
        List<Role> directory,
        List<Member> referenceGroups,
        List<Meeting> meetings,
        List<Received> messages) {

    /** What a municipality has written about the person and not submitted. */
    record Drafted(
            String application,
            boolean contact,
            @Nullable String name,
            @Nullable String email,
            @Nullable String title,
            @Nullable String role,
            @Nullable String language,
            Instant savedAt) {
        static Drafted of(Holdings.Drafted drafted) {
            DraftPerson as = drafted.as();
            return new Drafted(
                    drafted.draft().id().value(),
                    drafted.isContact(),
                    as.name().orElse(null),
                    as.email().orElse(null),
                    as.title().orElse(null),
                    as.role().orElse(null),
                    as.language().orElse(null),
                    drafted.draft().savedAt());
        }
    }

    /** As what the directory names the person. */
    record Role(String role, String municipality, @Nullable String school) {
        static Role of(Holdings.Role role) {
            return new Role(
                    role.role().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                    role.municipality().value(),
                    role.school().map(Role::name).orElse(null));
        }

        private static String name(School school) {
            return school.number().value() + " " + school.facts().name();
        }
    }

    /** One time that the person was in a reference group. */
    record Member(
            String call,
            String municipality,
            Instant appointedAt,
            @Nullable Instant releasedAt,
            @Nullable String reason) {
        static Member of(ReferenceMember member, Membership membership) {
            var release = membership.release();
            return new Member(
                    member.id().call().value(),
                    member.municipality().value(),
                    membership.appointedAt(),
                    release.map(Membership.Release::at).orElse(null),
                    release.map(Membership.Release::reason).orElse(null));
        }
    }

    /**
     * A meeting that the person was asked to.
     *
     * @param attended whether the minutes say that the person was there
     */
    record Meeting(String meeting, String title, Instant startsAt, boolean attended) {
        static Meeting of(ReferenceMeeting meeting, PersonId person) {
            return new Meeting(
                    meeting.id().value(),
                    meeting.title().da(),
                    meeting.slot().startsAt(),
                    meeting.minutes()
                            .filter(m -> m.attendance().contains(person))
                            .isPresent());
        }
    }

    /** A message that went to the person; without a subject once its text is forgotten. */
    record Received(String message, @Nullable String subject, Instant orderedAt) {
        static Received of(Message message) {
            return new Received(
                    message.id().value(),
                    message.words().map(Words::subject).map(Title::da).orElse(null),
                    message.orderedAt());
        }
    }

    static NamedView of(Holdings held, PersonId person) {
        return new NamedView(
                held.drafts().stream().map(Drafted::of).toList(),
                held.secretariat().stream().map(NamedView::title).toList(),
                held.directory().stream().map(Role::of).toList(),
                held.memberships().stream()
                        .flatMap(m -> m.memberships().stream().map(each -> Member.of(m, each)))
                        .toList(),
                held.meetings().stream().map(m -> Meeting.of(m, person)).toList(),
                held.messages().stream().map(Received::of).toList());
    }

    private static String title(Call call) {
        return call.terms().title().da();
    }
}
