package dk.samspil.local;

import dk.samspil.local.clock.ClockStep;
import dk.samspil.local.process.Parts;
import dk.samspil.local.setting.Failure;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the user asks for. */
sealed interface Command {

    record Foreground(boolean demo) implements Command {}

    record Start() implements Command {}

    /** What {@code start} runs in the background; not for people. */
    record Supervise() implements Command {}

    record Stop() implements Command {}

    record Status() implements Command {}

    record ShowLog(String part, boolean follow) implements Command {}

    record Restart(String part) implements Command {}

    record Token(String role, String municipality, String person) implements Command {}

    record Clock(@Nullable ClockStep step) implements Command {}

    record Reset() implements Command {}

    record Help() implements Command {}

    List<String> ROLES = List.of(
            "coordinator", "municipality", "school-leader", "researcher", "reference-member", "host", "operations");

    static Command parse(List<String> words) {
        if (words.isEmpty()) {
            return new Foreground(false);
        }
        List<String> rest = words.subList(1, words.size());
        return switch (words.getFirst()) {
            case "demo" -> only(rest, new Foreground(true));
            case "start" -> only(rest, new Start());
            case "supervise" -> only(rest, new Supervise());
            case "stop" -> only(rest, new Stop());
            case "status" -> only(rest, new Status());
            case "logs" -> log(rest);
            case "restart" -> new Restart(part(rest));
            case "token" -> token(rest);
            case "clock" -> clock(rest);
            case "reset" -> only(rest, new Reset());
            case "help", "-h", "--help" -> new Help();
            default -> throw new Failure("\"" + words.getFirst() + "\" is no command: see ./run help.");
        };
    }

    private static Command only(List<String> rest, Command command) {
        if (!rest.isEmpty()) {
            throw new Failure("\"" + rest.getFirst() + "\" is one word too many: see ./run help.");
        }
        return command;
    }

    private static Command log(List<String> rest) {
        List<String> names = rest.stream().filter(w -> !w.equals("-f")).toList();
        boolean follow = names.size() < rest.size();
        return names.equals(List.of("launcher")) ? new ShowLog("launcher", follow) : new ShowLog(part(names), follow);
    }

    private static String part(List<String> rest) {
        List<String> known = new ArrayList<>(List.of(Parts.INFRASTRUCTURE, "identity"));
        known.addAll(Parts.SERVICES);
        known.add("gateway");
        if (rest.size() != 1 || !known.contains(rest.getFirst())) {
            throw new Failure("Name one of the services " + String.join(", ", known) + ".");
        }
        return rest.getFirst();
    }

    private static Command token(List<String> rest) {
        if (rest.isEmpty() || rest.size() > 3 || !ROLES.contains(rest.getFirst())) {
            throw new Failure("Name one of the roles " + String.join(", ", ROLES)
                    + ", then for some the code of a municipality, as in: ./run token municipality 0461");
        }
        String municipality = rest.size() > 1 ? rest.get(1) : "";
        if (!municipality.isEmpty() && !municipality.matches("\\d{3,4}")) {
            throw new Failure("\"" + municipality + "\" is no municipality code: it has four digits, as in 0461.");
        }
        if (municipality.isEmpty() && rest.getFirst().equals("municipality")) {
            throw new Failure("A token of a municipality needs its code, as in: ./run token municipality 0461");
        }
        String code = municipality.length() == 3 ? "0" + municipality : municipality;
        return new Token(rest.getFirst(), code, rest.size() > 2 ? rest.get(2) : "");
    }

    private static Command clock(List<String> rest) {
        if (rest.isEmpty()) {
            return new Clock(null);
        }
        only(rest.subList(1, rest.size()), new Help());
        return new Clock(ClockStep.parse(rest.getFirst()));
    }
}
