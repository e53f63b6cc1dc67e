package dk.samspil.local.demo;

import dk.samspil.local.demo.Picture.Application;
import dk.samspil.local.demo.Picture.Held;
import dk.samspil.local.demo.Picture.Letter;
import dk.samspil.local.demo.Picture.Participation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/** Takes pictures of the running system through the gateway and from the mailbox. */
final class Camera {

    private final Door door;
    private final String call;
    private final Set<String> repeats = new HashSet<>();

    Camera(Door door, String call) {
        this.door = door;
        this.call = call;
    }

    /** A part that can't be seen at the moment. */
    static final class OutOfSight extends Exception {
        OutOfSight(String sentence) {
            super(sentence);
        }
    }

    Picture take() throws OutOfSight {
        // Before the letters: one that arrives meanwhile must not pass for missing.
        List<Held> uncertain = uncertain();
        return new Picture(applications(), participations(), invited(), parked(), letters(), uncertain);
    }

    private List<Application> applications() throws OutOfSight {
        return all(Actor.COORDINATOR, "/api/registration/applications?call=" + call).stream()
                .map(a -> new Application(
                        text(a, "municipality"),
                        text(a, "state"),
                        a.path("position").asInt(0),
                        a.path("because").isMissingNode()
                                ? ""
                                : a.path("because").toString()))
                .toList();
    }

    private Map<String, Participation> participations() throws OutOfSight {
        Map<String, Participation> found = new TreeMap<>();
        for (JsonNode p : all(Actor.COORDINATOR, "/api/progression/municipalities?call=" + call)) {
            int steps = p.path("onboarding").path("steps").size();
            String code = text(p, "municipality");
            found.put(code, new Participation(code, text(p, "state"), steps, text(p.path("researcher"), "researcher")));
        }
        return found;
    }

    private Map<String, List<String>> invited() throws OutOfSight {
        Map<String, List<String>> found = new TreeMap<>();
        for (JsonNode i : all(Actor.COORDINATOR, "/api/conference/invitations?call=" + call)) {
            found.computeIfAbsent(text(i, "municipality"), m -> new ArrayList<>())
                    .add(text(i, "person"));
        }
        return found;
    }

    private Map<String, Integer> parked() throws OutOfSight {
        JsonNode parked = answered("/api/operations/parked", Actor.OPERATIONS);
        Map<String, Integer> found = new LinkedHashMap<>();
        for (JsonNode service : parked.path("services")) {
            String name = text(service, "service");
            if (!text(service, "state").equals("ok")) {
                throw new OutOfSight("What " + name + " has parked is not known.");
            }
            found.put(name, 0);
        }
        parked.path("items").forEach(event -> found.merge(text(event, "service"), 1, Integer::sum));
        return found;
    }

    private List<Held> uncertain() throws OutOfSight {
        return all(Actor.OPERATIONS, "/api/notification/emails?state=uncertain").stream()
                .map(m -> new Held(
                        text(m, "id"), text(m, "messageId"), m.path("attempts").asInt(0)))
                .toList();
    }

    private List<Letter> letters() throws OutOfSight {
        JsonNode page = door.mailbox("/api/v1/messages?limit=100000");
        if (page.isMissingNode()) {
            throw new OutOfSight("The mailbox does not answer.");
        }
        List<Letter> letters = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        // The oldest first, so that the repeat is the one that is asked whether it says so.
        List<JsonNode> messages = page.path("messages").valueStream().toList().reversed();
        for (JsonNode message : messages) {
            String messageId = text(message, "MessageID");
            boolean repeat = !seen.add(messageId) && isMarked(text(message, "ID"));
            letters.add(Letter.of(
                    messageId, text(message.path("To").path(0), "Address"), repeat, text(message, "Subject")));
        }
        return letters;
    }

    private boolean isMarked(String id) {
        if (repeats.contains(id)) {
            return true;
        }
        boolean marked = door.mailbox("/api/v1/message/" + id + "/headers").has("X-Samspil-Repeat");
        if (marked) {
            repeats.add(id);
        }
        return marked;
    }

    private List<JsonNode> all(Actor as, String path) throws OutOfSight {
        List<JsonNode> items = new ArrayList<>();
        String after = "";
        do {
            JsonNode page = answered(path + "&limit=200" + after, as);
            page.path("items").valueStream().forEach(items::add);
            after = text(page, "next").isEmpty() ? "" : "&after=" + text(page, "next");
        } while (!after.isEmpty());
        return items;
    }

    private JsonNode answered(String path, Actor as) throws OutOfSight {
        Answer answer = door.glance(as, path);
        if (answer.status() != 200) {
            throw new OutOfSight(path + " got " + answer.described() + ".");
        }
        return answer.body();
    }

    private static String text(JsonNode node, String field) {
        return node.path(field).asString("");
    }
}
