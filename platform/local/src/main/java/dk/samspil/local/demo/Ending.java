package dk.samspil.local.demo;

import dk.samspil.local.demo.Picture.Application;
import dk.samspil.local.demo.Picture.Participation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** How it must end, whoever came first. Each thing that is not so is a sentence. */
record Ending(List<Municipality> municipalities, ExpectedMails mails) {

    /** Nothing when all is as it must be. */
    List<String> unmet(Picture picture) {
        List<String> unmet = new ArrayList<>();
        checkPlaces(picture, unmet);
        checkFollowUp(picture, unmet);
        mails.check(picture, unmet);
        picture.parked().forEach((service, count) -> {
            if (count > 0) {
                unmet.add(service + " has parked " + count + " events.");
            }
        });
        return unmet;
    }

    private void checkPlaces(Picture picture, List<String> unmet) {
        long places = picture.applications().stream()
                .filter(a -> a.isJoined() || a.state().equals("offered"))
                .count();
        if (places != Programme.PLACES) {
            unmet.add(places + " municipalities have a place instead of " + Programme.PLACES + ".");
        }
        int waiting = picture.waiting().size();
        int expected = municipalities.size() - Programme.PLACES;
        if (!picture.hasGoneOn() && waiting != expected) {
            unmet.add(waiting + " municipalities wait instead of " + expected + ".");
        }
        List<Integer> positions =
                picture.waiting().stream().map(Application::position).sorted().toList();
        if (!positions.equals(IntStream.rangeClosed(1, waiting).boxed().toList())) {
            unmet.add("The positions on the waiting list are not 1 to " + waiting + ": " + positions + ".");
        }
        List<String> unexplained = picture.waiting().stream()
                .filter(a -> a.because().isEmpty() || a.because().equals("null"))
                .map(Application::municipality)
                .toList();
        if (!unexplained.isEmpty()) {
            unmet.add("Without a reason for waiting: " + unexplained + ".");
        }
    }

    private void checkFollowUp(Picture picture, List<String> unmet) {
        Set<String> joined = new HashSet<>();
        for (Application application : picture.joined()) {
            String code = application.municipality();
            joined.add(code);
            checkParticipation(picture.participations().get(code), name(code), unmet);
            Municipality municipality = find(code);
            int expected = People.participants(municipality).size();
            List<String> invited = picture.invited().getOrDefault(code, List.of());
            if (invited.size() != expected || new HashSet<>(invited).size() != expected) {
                unmet.add(name(code) + " has " + invited.size() + " invitations instead of one for each of its "
                        + expected + " participants.");
            }
        }
        picture.participations().values().stream()
                .filter(p -> p.state().equals("active") && !joined.contains(p.municipality()))
                .forEach(p -> unmet.add(name(p.municipality()) + " has an onboarding and has not joined."));
        if (!picture.hasGoneOn()) {
            picture.invited().keySet().stream()
                    .filter(code -> !joined.contains(code))
                    .forEach(code -> unmet.add(name(code) + " has invitations and has not joined."));
        }
    }

    private static void checkParticipation(@Nullable Participation participation, String name, List<String> unmet) {
        if (participation == null || participation.steps() == 0) {
            unmet.add(name + " has no onboarding.");
        } else if (!participation.state().equals("active")) {
            unmet.add("The onboarding of " + name + " is " + participation.state() + ".");
        }
        if (participation == null || participation.researcher().isEmpty()) {
            unmet.add(name + " has no researcher.");
        }
    }

    private String name(String code) {
        return find(code).name();
    }

    private Municipality find(String code) {
        return municipalities.stream()
                .filter(m -> m.code().equals(code))
                .findFirst()
                .orElseGet(() -> new Municipality(code, code, ""));
    }
}
