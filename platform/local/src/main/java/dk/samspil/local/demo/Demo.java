package dk.samspil.local.demo;

import dk.samspil.local.DemoTarget;
import dk.samspil.local.Play;
import dk.samspil.local.demo.Camera.OutOfSight;
import dk.samspil.local.setting.Failure;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The call of 2014: 12 places, and all 98 municipalities at once. Every request has a fixed {@code Idempotency-Key}, so
 * that playing again, or going on after a play that was cut off, leads to the same end.
 */
public final class Demo implements Play {

    @Override
    public void play(DemoTarget target) {
        Narration narration = new Narration(target::say);
        narration.plain("");
        narration.plain("The call of 2014: every person, and every choice of a municipality, is fictional.");
        Door door = new Door(target);
        Stage stage = new Stage(door, narration);
        List<Municipality> municipalities = stage.municipalities();
        String call = stage.openCall();
        Camera camera = new Camera(door, call);
        Optional<Picture> before = before(camera);
        Map<String, String> researchers = stage.registerResearchers();
        Programme.FIRST_REGIONS.forEach(region -> stage.planConference(call, region));
        narration.line("Four conferences are planned; that of Region " + Programme.regionName(Programme.LAST_REGION)
                + " is not yet");
        Tally tally = rush(door, narration, call, municipalities, before);
        stage.planConference(call, Programme.LAST_REGION);
        narration.line("The fifth conference is planned; now everything that has to follow is awaited");
        Ending ending = new Ending(municipalities, new ExpectedMails(researchers));
        Picture picture = new Vigil(camera, ending, new Postmaster(door, narration), narration).keep();
        if (!tally.surprises().isEmpty()) {
            throw new Failure("Not every answer was as it should be:\n  " + String.join("\n  ", tally.surprises()));
        }
        new Epilogue(target, narration, municipalities).print(picture, call, before.isPresent(), door.repeated());
    }

    // Once the story has gone on, whoever has left could apply anew, and that would be another story.
    private static Tally rush(
            Door door, Narration narration, String call, List<Municipality> all, Optional<Picture> before) {
        if (before.filter(Picture::hasGoneOn).isPresent()) {
            narration.line("The call was played before and the story has gone on since: nobody applies again");
            return new Tally();
        }
        Tally tally = new Rush(door, narration, call).run(all);
        narration.line(tally.described());
        return tally;
    }

    /** What an earlier play on this data has left. */
    private static Optional<Picture> before(Camera camera) {
        try {
            return Optional.of(camera.take())
                    .filter(picture -> !picture.applications().isEmpty());
        } catch (OutOfSight e) {
            return Optional.empty();
        }
    }
}
