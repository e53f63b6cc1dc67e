package dk.samspil.local.demo;

import dk.samspil.local.setting.Failure;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Sets up what the secretariat has to have ready before anybody can apply. */
final class Stage {

    private final Door door;
    private final Narration narration;

    Stage(Door door, Narration narration) {
        this.door = door;
        this.narration = narration;
    }

    List<Municipality> municipalities() {
        Answer answer = door.get(Actor.COORDINATOR, "/api/registration/municipalities");
        List<Municipality> all = answer.body()
                .valueStream()
                .map(m -> new Municipality(
                        m.path("code").asString(""),
                        m.path("name").asString(""),
                        m.path("regionCode").asString("")))
                .toList();
        if (all.size() != Programme.MUNICIPALITIES) {
            throw new Failure("The list of municipalities got " + answer.described() + " with " + all.size()
                    + " entries instead of " + Programme.MUNICIPALITIES + ".");
        }
        return all;
    }

    /** Returns its id, the same at each play. */
    String openCall() {
        Answer call = created(
                "The call", door.post(Actor.COORDINATOR, "/api/registration/calls", Programme.call(), "demo-2014"));
        narration.line("The call is open: " + Programme.PLACES + " places, first come, first served");
        return call.text("id");
    }

    /** The mail address of each by id. */
    Map<String, String> registerResearchers() {
        Map<String, String> addresses = new LinkedHashMap<>();
        int number = 0;
        for (Forms.Researcher researcher : Programme.researchers()) {
            number++;
            String key = "demo-2014-researcher-" + number;
            Answer answer = door.post(Actor.COORDINATOR, "/api/progression/researchers", researcher, key);
            addresses.put(
                    created("The registration of researcher " + number, answer).text("id"), researcher.email());
        }
        narration.line(number + " researchers are registered, each for 3 municipalities at most, two with conflicts of"
                + " interest");
        return addresses;
    }

    void planConference(String call, String region) {
        Forms.Conference conference = Programme.conference(call, region);
        String key = "demo-2014-conference-" + region;
        var _ = created(
                "The conference of Region " + Programme.regionName(region),
                door.post(Actor.COORDINATOR, "/api/conference/conferences", conference, key));
    }

    private static Answer created(String what, Answer answer) {
        if (!answer.isGood()) {
            throw new Failure(what + " got " + answer.described() + ".");
        }
        return answer;
    }
}
