package dk.samspil.gateway;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.HtmlUtils;

/** Says what this is and where to go on, for somebody who opens the address in a browser. */
@RestController
class FrontPage {

    private final String page;

    FrontPage(GatewaySettings settings) {
        this.page = template()
                .replace(
                        "{{services}}",
                        settings.services().keySet().stream()
                                .sorted()
                                .map(FrontPage::entry)
                                .collect(Collectors.joining("\n")))
                .replace(
                        "{{mailbox}}",
                        HtmlUtils.htmlEscape(settings.mailbox().url().toString()));
    }

    @GetMapping(path = "/", produces = MediaType.TEXT_HTML_VALUE + ";charset=UTF-8")
    String page() {
        return page;
    }

    private static String entry(String service) {
        String name = HtmlUtils.htmlEscape(service);
        return "      <li><a href=\"/api/" + name + "/openapi.json\">" + name + "</a></li>";
    }

    private static String template() {
        try {
            return new ClassPathResource("front-page.html").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
