package dk.samspil.local.demo;

import dk.samspil.local.DemoTarget;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What the reader is left with: what happened, who joined, where to look, and what to try next. */
final class Epilogue {

    private final DemoTarget target;
    private final Narration narration;
    private final Map<String, Municipality> municipalities;

    Epilogue(DemoTarget target, Narration narration, List<Municipality> municipalities) {
        this.target = target;
        this.narration = narration;
        this.municipalities =
                municipalities.stream().collect(Collectors.toMap(Municipality::code, Function.identity()));
    }

    void print(Picture picture, String call, boolean playedBefore, int repeated) {
        narration.line("Everything is as it should be");
        narration.plain("");
        if (playedBefore) {
            narration.plain(
                    picture.hasGoneOn()
                            ? "The call was played before and the story has gone on since: its rules hold all the same."
                            : "The call was played before: playing it again has changed nothing.");
            narration.plain("");
        }
        what(picture, repeated);
        who(picture);
        where();
        next(picture, call);
    }

    private void what(Picture picture, int repeated) {
        narration.plain("What happened");
        narration.plain("  " + picture.joined().size() + " municipalities have joined. Each has its onboarding, one"
                + " researcher, and an invitation for each participant.");
        narration.plain("  " + picture.waiting().size() + " wait, at the positions 1 to "
                + picture.waiting().size() + ", and are told why.");
        narration.plain("  " + picture.letters().size() + " mails are in the mailbox, none twice without saying so; "
                + "no event is parked.");
        if (!picture.uncertain().isEmpty()) {
            narration.plain("  " + picture.uncertain().size()
                    + " of them were under way when a process died: they are marked uncertain, and are there once.");
        }
        if (repeated > 0) {
            narration.plain("  " + repeated
                    + " times a request was repeated with the same key: a service was away, or still busy with"
                    + " it.");
        }
        narration.plain("");
    }

    private void who(Picture picture) {
        narration.plain("Who joined (as chance would have it)");
        for (Picture.Application joined : picture.joined()) {
            Municipality municipality = municipalities.get(joined.municipality());
            if (municipality != null) {
                narration.plain("  " + municipality.code() + " " + municipality.name() + ", Region "
                        + Programme.regionName(municipality.region()));
            }
        }
        narration.plain("");
    }

    private void where() {
        narration.plain("Where to look");
        narration.plain("  Mails    " + target.mailbox());
        narration.plain("  API      " + target.gateway());
        narration.plain("  Logs     " + target.logs());
        narration.plain("  Token    ./run token coordinator");
        narration.plain("");
    }

    private void next(Picture picture, String call) {
        narration.plain("What to try next");
        picture.joined().stream().findFirst().ifPresent(first -> {
            String application = call + "-" + first.municipality();
            narration.plain("  A municipality withdraws; the first in line is offered the place by mail:");
            narration.plain("    curl -X POST -H \"Authorization: Bearer $(./run token municipality "
                    + first.municipality() + ")\" \\");
            narration.plain("      -H 'Content-Type: application/json' -d '{\"reason\":\"Ny organisation\"}' \\");
            narration.plain(
                    "      " + target.gateway() + "/api/registration/applications/" + application + "/withdrawal");
        });
        narration.plain("  The offer is not answered in time, and the next is asked:");
        narration.plain("    ./run clock +11wd");
    }
}
