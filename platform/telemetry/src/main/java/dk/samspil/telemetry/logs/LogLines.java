package dk.samspil.telemetry.logs;

import ch.qos.logback.classic.pattern.TargetLengthBasedClassNameAbbreviator;
import ch.qos.logback.classic.spi.ILoggingEvent;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.json.JsonWriter;
import org.springframework.boot.logging.structured.StructuredLogFormatter;
import org.springframework.core.env.Environment;

/**
 * A log line: readable text, or with {@code samspil.logs=json} an object with the names of the Elastic Common Schema.
 * Both tell the ids of the flow, and neither tells of people.
 */
public final class LogLines implements StructuredLogFormatter<ILoggingEvent> {
    /** The keys under which the code that handles something says what it is. */
    private static final Map<String, String> IDS = Map.of(
            LogIds.CORRELATION, "correlation.id",
            LogIds.TRACE, "trace.id",
            LogIds.SPAN, "span.id",
            LogIds.EVENT, "event.id",
            LogIds.TYPE, "event.type");

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm:ss.SSS").withZone(ZoneId.systemDefault());
    private static final int LEVEL_WIDTH = 5;

    private final TargetLengthBasedClassNameAbbreviator abbreviator = new TargetLengthBasedClassNameAbbreviator(30);
    private final JsonWriter<ILoggingEvent> json;
    private final boolean asJson;

    public LogLines(Environment environment) {
        this.asJson = switch (environment.getProperty("samspil.logs", "text")) {
            case "json" -> true;
            case "text" -> false;
            default -> throw new IllegalArgumentException("samspil.logs is text or json");
        };
        var service = environment.getProperty("spring.application.name", "");
        this.json = JsonWriter.<ILoggingEvent>of(members -> members(members, service))
                .withNewLineAtEnd();
    }

    @Override
    public String format(ILoggingEvent event) {
        return asJson ? json.writeToString(event) : text(event);
    }

    private static void members(JsonWriter.Members<ILoggingEvent> members, String service) {
        members.add("@timestamp", ILoggingEvent::getInstant);
        members.add("log.level", event -> event.getLevel().toString());
        members.add("service.name", service);
        members.add("process.thread.name", ILoggingEvent::getThreadName);
        members.add("log.logger", ILoggingEvent::getLoggerName);
        members.add("message", LogLines::message);
        IDS.forEach((key, name) ->
                members.add(name, event -> event.getMDCPropertyMap().get(key)).whenNotNull());
        members.add("error.type", LogLines::failure).whenNotNull();
        members.add("error.stack_trace", event -> String.join("\n", frames(event)))
                .whenHasLength();
    }

    private String text(ILoggingEvent event) {
        var line =
                new StringBuilder(TIME.format(event.getInstant())).append(' ').append(event.getLevel());
        line.repeat(' ', LEVEL_WIDTH - event.getLevel().toString().length());
        line.append(" [")
                .append(event.getMDCPropertyMap().getOrDefault(LogIds.CORRELATION, ""))
                .append("] ");
        line.append(abbreviator.abbreviate(event.getLoggerName()))
                .append(" : ")
                .append(message(event))
                .append('\n');
        frames(event).forEach(frame -> line.append(frame).append('\n'));
        return line.toString();
    }

    private static String message(ILoggingEvent event) {
        return Masked.text(String.valueOf(event.getFormattedMessage()));
    }

    private static @Nullable String failure(ILoggingEvent event) {
        var thrown = event.getThrowableProxy();
        return thrown == null ? null : thrown.getClassName();
    }

    private static List<String> frames(ILoggingEvent event) {
        var thrown = event.getThrowableProxy();
        if (thrown == null) return List.of();
        return Failure.lines(thrown, !event.getMDCPropertyMap().containsKey(LogIds.TRACE));
    }
}
