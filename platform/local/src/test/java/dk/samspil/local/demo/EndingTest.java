package dk.samspil.local.demo;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.local.demo.Picture.Application;
import dk.samspil.local.demo.Picture.Held;
import dk.samspil.local.demo.Picture.Letter;
import dk.samspil.local.demo.Picture.Participation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class EndingTest {

    private static final List<Municipality> ALL = IntStream.range(0, Programme.MUNICIPALITIES)
            .mapToObj(i -> new Municipality("%04d".formatted(100 + i), "Kommune " + i, "1084"))
            .toList();
    private static final String RESEARCHER = "researcher";
    private static final ExpectedMails MAILS = new ExpectedMails(Map.of(RESEARCHER, Programme.researcherAddress(1)));
    private static final Ending ENDING = new Ending(ALL, MAILS);

    @Test
    void isContentWithTheRightEnd() {
        assertThat(ENDING.unmet(right())).isEmpty();
    }

    @Test
    void missesAThirteenthPlace() {
        Picture picture = applications(a ->
                a.municipality().equals(ALL.get(12).code()) ? new Application(a.municipality(), "joined", 0, "") : a);
        assertThat(ENDING.unmet(picture)).anyMatch(s -> s.startsWith("13 municipalities have a place instead of 12"));
    }

    @Test
    void missesAGapInTheWaitingList() {
        Picture picture =
                applications(a -> a.position() == 5 ? new Application(a.municipality(), "waiting", 6, "x") : a);
        assertThat(ENDING.unmet(picture)).singleElement().asString().startsWith("The positions on the waiting list");
    }

    @Test
    void missesAReason() {
        Picture picture =
                applications(a -> a.position() == 5 ? new Application(a.municipality(), "waiting", 5, "") : a);
        assertThat(ENDING.unmet(picture)).containsExactly("Without a reason for waiting: [0116].");
    }

    @Test
    void missesAResearcherAndAnInvitation() {
        Picture right = right();
        String code = ALL.getFirst().code();
        Map<String, Participation> participations = new TreeMap<>(right.participations());
        participations.put(code, new Participation(code, "active", 4, ""));
        Map<String, List<String>> invited = new TreeMap<>(right.invited());
        invited.put(code, List.of("somebody"));
        Picture picture =
                new Picture(right.applications(), participations, invited, right.parked(), right.letters(), List.of());
        assertThat(ENDING.unmet(picture))
                .contains("Kommune 0 has no researcher.")
                .anyMatch(s -> s.startsWith("Kommune 0 has 1 invitations"));
    }

    @Test
    void missesAMailAlthoughItIsHeldAsUncertain() {
        Picture right = right();
        List<Letter> fewer = right.letters().subList(1, right.letters().size());
        Picture picture = new Picture(
                right.applications(),
                right.participations(),
                right.invited(),
                right.parked(),
                fewer,
                List.of(new Held("mail", right.letters().getFirst().messageId(), 1)));
        assertThat(ENDING.unmet(picture)).singleElement().asString().startsWith("1 mails are not in");
    }

    @Test
    void seesAMailThatCameTwiceWithoutSayingSo() {
        Picture right = right();
        Letter first = right.letters().getFirst();
        List<Letter> silent = new ArrayList<>(right.letters());
        silent.add(first);
        List<Letter> marked = new ArrayList<>(right.letters());
        marked.add(new Letter(first.messageId(), first.to(), true));
        assertThat(ENDING.unmet(letters(right, silent)))
                .containsExactly("1 mails came twice without being marked as a repeat.");
        assertThat(ENDING.unmet(letters(right, marked))).isEmpty();
    }

    @Test
    void seesAMailTooMany() {
        Picture right = right();
        List<Letter> more = new ArrayList<>(right.letters());
        more.add(new Letter("another", People.address(ALL.getLast(), 1), false));
        assertThat(ENDING.unmet(letters(right, more)))
                .containsExactly("More mails than expected came to deltager1@k0197.example.");
    }

    @Test
    void doesNotMindRemindersOnceTheClockHasComeNearAConference() {
        Picture right = right();
        List<Letter> more = new ArrayList<>(right.letters());
        String address = People.address(ALL.getFirst(), 1);
        more.add(Letter.of("reminder", address, false, "Husk at svare: Konference, mandag den 26. oktober 2015"));
        assertThat(ENDING.unmet(letters(right, more))).isEmpty();
        more.add(Letter.of("another", address, false, "Invitation: Konference"));
        assertThat(ENDING.unmet(letters(right, more))).hasSize(1);
    }

    @Test
    void seesWhatIsParked() {
        Picture right = right();
        Picture picture = new Picture(
                right.applications(),
                right.participations(),
                right.invited(),
                Map.of("conference", 2),
                right.letters(),
                List.of());
        assertThat(ENDING.unmet(picture)).containsExactly("conference has parked 2 events.");
    }

    private static Picture right() {
        return applications(UnaryOperator.identity());
    }

    private static Picture applications(UnaryOperator<Application> change) {
        List<Application> applications = IntStream.range(0, ALL.size())
                .mapToObj(i -> i < Programme.PLACES
                        ? new Application(ALL.get(i).code(), "joined", 0, "")
                        : new Application(ALL.get(i).code(), "waiting", i - Programme.PLACES + 1, "places-taken"))
                .map(change)
                .toList();
        Map<String, Participation> participations = new TreeMap<>();
        Map<String, List<String>> invited = new LinkedHashMap<>();
        for (Municipality m : ALL.subList(0, Programme.PLACES)) {
            participations.put(m.code(), new Participation(m.code(), "active", 4, RESEARCHER));
            invited.put(
                    m.code(),
                    People.participants(m).stream()
                            .map(Forms.Participant::email)
                            .toList());
        }
        Picture picture =
                new Picture(applications, participations, invited, Map.of("conference", 0), List.of(), List.of());
        return letters(picture, letters(picture));
    }

    private static List<Letter> letters(Picture picture) {
        List<Letter> letters = new ArrayList<>();
        MAILS.expectedMails(picture)
                .forEach((address, count) ->
                        IntStream.range(0, count).forEach(i -> letters.add(new Letter(address + i, address, false))));
        return letters;
    }

    private static Picture letters(Picture picture, List<Letter> letters) {
        return new Picture(
                picture.applications(),
                picture.participations(),
                picture.invited(),
                picture.parked(),
                letters,
                picture.uncertain());
    }
}
