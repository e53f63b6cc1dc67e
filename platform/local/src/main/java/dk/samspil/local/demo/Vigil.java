package dk.samspil.local.demo;

import dk.samspil.local.demo.Camera.OutOfSight;
import dk.samspil.local.setting.Failure;
import java.time.Duration;
import java.util.List;

/** Waits until everything has followed, and tells how far it has come; gives up when nothing has moved for long. */
final class Vigil {

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(1_500);
    private static final Duration STANDSTILL = Duration.ofMinutes(3);

    private final Camera camera;
    private final Ending ending;
    private final Postmaster postmaster;
    private final Narration narration;
    private String told = "";
    private long moved = System.nanoTime();

    Vigil(Camera camera, Ending ending, Postmaster postmaster, Narration narration) {
        this.camera = camera;
        this.ending = ending;
        this.postmaster = postmaster;
        this.narration = narration;
    }

    /** The picture of the end, seen twice the same so that nothing came after; a {@link Failure} names what is wrong. */
    Picture keep() {
        List<String> unmet = List.of("Nothing could be seen yet.");
        Picture before = null;
        while (System.nanoTime() - moved < STANDSTILL.toNanos()) {
            try {
                Picture picture = camera.take();
                tell(picture.described());
                postmaster.look(picture);
                unmet = ending.unmet(picture);
                if (unmet.isEmpty() && picture.equals(before)) {
                    return picture;
                }
                before = picture;
            } catch (OutOfSight e) {
                unmet = List.of(e.getMessage());
            }
            Pause.of(BETWEEN_LOOKS);
        }
        throw new Failure("Not everything is as it should be:\n  " + String.join("\n  ", unmet));
    }

    private void tell(String state) {
        if (!state.equals(told)) {
            told = state;
            moved = System.nanoTime();
            narration.line("  " + state);
        }
    }
}
