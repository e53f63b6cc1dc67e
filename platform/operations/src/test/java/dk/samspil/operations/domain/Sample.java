package dk.samspil.operations.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Events of one municipality, seconds apart, and what is expected of them. */
public final class Sample {
    public static final Instant BEGIN = Instant.parse("2026-11-24T12:00:00Z");
    public static final Expectation JOINING = new Expectation(
            "municipality-joined",
            new EventName("registration.municipality-joined"),
            Term.of(Duration.ofSeconds(60)),
            new Matching(List.of("municipality", "call")),
            List.of(
                    step("onboarding", List.of("municipality", "call"), condition("progression.onboarding-started")),
                    step(
                            "researcher",
                            List.of("municipality", "call"),
                            condition("progression.researcher-assigned"),
                            condition("progression.researcher-assignment-unfilled")),
                    step(
                            "welcome",
                            List.of("event"),
                            new Condition(new EventName("notification.email-sent"), Map.of("template", "welcome")))),
            List.of(condition("registration.municipality-withdrawn")),
            Audience.OPERATIONS);
    public static final Expectation UNFILLED = new Expectation(
            "researcher-unfilled",
            new EventName("progression.researcher-assignment-unfilled"),
            Term.of(Duration.ZERO),
            new Matching(List.of("municipality", "call")),
            List.of(step(
                    "researcher-assigned",
                    List.of("municipality", "call"),
                    condition("progression.researcher-assigned"))),
            List.of(condition("registration.municipality-withdrawn")),
            Audience.COORDINATOR);
    /** A mail that is to leave later has half a minute from its time on, and longer while sending is paused or its hours are closed. */
    public static final Expectation PLANNED = new Expectation(
            "mail-planned",
            new EventName("notification.email-planned"),
            new Term(
                    Duration.ofSeconds(30),
                    Optional.of("plannedFor"),
                    Optional.of(new Hold(
                            new EventName("notification.sending-paused"),
                            new EventName("notification.sending-resumed"),
                            "bulk")),
                    true),
            new Matching(List.of("mail")),
            List.of(step(
                    "planned-mail",
                    List.of("mail"),
                    condition("notification.email-sent"),
                    condition("notification.email-deferred"))),
            List.of(),
            Audience.OPERATIONS);

    private Sample() {}

    public static Instant at(int second) {
        return BEGIN.plusSeconds(second);
    }

    /** By its service, name and second: {@code event("registration.municipality-joined", 0)}. */
    public static Occurrence event(String name, int second) {
        return event(name, second, Map.of("municipality", "0461", "call", "c1"), Map.of());
    }

    public static Occurrence mail(String template, Occurrence about, int second) {
        return event(
                "notification.email-sent",
                second,
                Map.of("mail", "m-" + template + "-" + second, "municipality", "0461"),
                Map.of("template", template, "event", about.id().value()));
    }

    public static Occurrence event(String name, int second, Map<String, String> keys, Map<String, String> facts) {
        var source = "/" + name.substring(0, name.indexOf('.'));
        var all = new HashMap<>(keys);
        return new Occurrence(
                new EventId(source + "/" + name + "/" + second),
                "dk.samspil." + name + ".v1",
                source,
                "subject",
                new Origin("flow-" + keys.getOrDefault("municipality", ""), "command", Optional.empty(), ""),
                second,
                all,
                facts,
                Set.of(),
                Instant.EPOCH,
                at(second),
                new Position(source.substring(1) + ".events", 0, second),
                new Payload("{}", true));
    }

    /** Of a mail, with the business time at which it is to leave. */
    public static Occurrence planned(String mail, int second, String plannedFor) {
        return event("notification.email-planned", second, Map.of("mail", mail), Map.of("plannedFor", plannedFor));
    }

    /** That the lane of bulk mail is paused or resumed. */
    public static Occurrence bulk(String what, int second) {
        return event("notification.sending-" + what, second, Map.of("lane", "bulk"), Map.of());
    }

    private static Step step(String name, List<String> by, Condition... anyOf) {
        return new Step(name, new Matching(by), List.of(anyOf));
    }

    private static Condition condition(String name) {
        return new Condition(new EventName(name), Map.of());
    }
}
