package dk.samspil.local;

import dk.samspil.local.process.Screen;
import dk.samspil.local.process.Target;
import dk.samspil.local.setting.Failure;

/** The commands that work on a system which somebody else has started, such as {@code docker compose}. */
final class Elsewhere {

    private final RunningSystem system;
    private final Screen screen;

    Elsewhere(Target target, Screen screen) {
        this.system = new RunningSystem(target, screen);
        this.screen = screen;
    }

    void run(Command command) {
        switch (command) {
            case Command.Foreground(boolean demo) when demo -> system.play();
            case Command.Token(String role, String municipality, String person) ->
                System.out.println(system.token(role, municipality, person));
            case Command.Clock(var step) -> screen.line(RunningSystem.text(system.moveClock(step)));
            case Command.Help() -> screen.line(Main.HELP);
            default ->
                throw new Failure(Target.VARIABLE + " names a system that isn't started from here:"
                        + " only demo, token and clock work on it.");
        }
    }
}
