package dk.samspil.gateway;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Says what runs and is well at this moment, and where to go on. */
@Component
class FrontPage {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm:ss").withZone(ZoneId.of("Europe/Copenhagen"));

    private final SystemState system;
    private final GatewaySettings settings;
    private final Page page = new Page("front");

    FrontPage(SystemState system, GatewaySettings settings) {
        this.system = system;
        this.settings = settings;
    }

    Page page() {
        return page;
    }

    Map<String, String> values(Language language, boolean loginFailed) {
        SystemState.Picture picture = system.now();
        Map<String, String> values = new HashMap<>();
        values.put("mailbox", settings.mailbox().url().toString());
        values.put("seen", TIME.format(picture.at()));
        values.put(
                "html.parts",
                picture.parts().entrySet().stream()
                        .map(part -> Markup.part(part.getKey(), part.getValue(), language))
                        .collect(Collectors.joining("\n")));
        values.put("html.notice", loginFailed ? Markup.alert(language.text("front.login-failed")) : "");
        return values;
    }
}
