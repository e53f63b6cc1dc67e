package dk.samspil.local.setting;

import java.util.Map;

/** The ports of one local system, moved together by an offset. */
public record Ports(int offset) {

    public static final String OFFSET = "SAMSPIL_PORT_OFFSET";

    private static final int HIGHEST = 27017;

    public Ports {
        if (offset < 0 || HIGHEST + offset > 65_535) {
            throw new Failure(OFFSET + " must be between 0 and " + (65_535 - HIGHEST) + ", not " + offset + ".");
        }
    }

    public static Ports of(Map<String, String> environment) {
        String offset = environment.getOrDefault(OFFSET, "0").strip();
        try {
            return new Ports(offset.isEmpty() ? 0 : Integer.parseInt(offset));
        } catch (NumberFormatException e) {
            throw new Failure(OFFSET + " must be a whole number, not \"" + offset + "\".");
        }
    }

    public int broker() {
        return 9092 + offset;
    }

    public int controller() {
        return 9093 + offset;
    }

    public int store() {
        return 27017 + offset;
    }

    public int mailbox() {
        return 8025 + offset;
    }

    public int smtp() {
        return 1025 + offset;
    }

    public int gateway() {
        return 8080 + offset;
    }

    public int identity() {
        return 9000 + offset;
    }

    public int registration() {
        return 8081 + offset;
    }

    public int progression() {
        return 8082 + offset;
    }

    public int conference() {
        return 8083 + offset;
    }

    public int notification() {
        return 8084 + offset;
    }

    public int operations() {
        return 8085 + offset;
    }
}
