package dk.samspil.gateway;

import java.util.Locale;
import org.springframework.web.util.HtmlUtils;

/** The pieces of pages that depend on what there is to show. All texts and values are escaped. */
final class Markup {

    /** What shows OpenAPI documents, as its makers packed it. */
    static final String DOCS_HEAD = """
            <link rel="stylesheet" href="/webjars/swagger-ui/swagger-ui.css">
              <link rel="stylesheet" href="/assets/docs.css">
              <script src="/webjars/swagger-ui/swagger-ui-bundle.js" defer></script>""";

    private Markup() {}

    static String login(String page, Language language) {
        return "<a class=\"button quiet\" href=\"/login?to=%s\">%s</a>"
                .formatted(escaped(page), escaped(language.text("login")));
    }

    static String account(Member member, String csrf, Language language) {
        return """
                <form class="account" method="post" action="/logout">
                  <span>%s <strong>%s</strong></span>
                  <input type="hidden" name="%s" value="%s">
                  <button class="quiet" type="submit">%s</button>
                </form>""".formatted(
                        escaped(language.text("signed-in-as")),
                        escaped(member.name()),
                        SessionCsrf.FIELD,
                        escaped(csrf),
                        escaped(language.text("logout")));
    }

    static String part(String name, ServiceState state, Language language) {
        String code = state.name().toLowerCase(Locale.ROOT);
        return "        <tr><th scope=\"row\">%s</th><td><span class=\"state %s\">%s</span></td></tr>"
                .formatted(escaped(name), code, escaped(language.text("front.state." + code)));
    }

    static String section(String service, Language language) {
        String name = escaped(service);
        return """
                <section aria-labelledby="heading-%1$s">
                  <h2 id="heading-%1$s">%1$s</h2>
                  <p><a href="/api/%1$s/openapi.json">%2$s</a></p>
                  <div class="api" id="api-%1$s" data-document="/api/%1$s/openapi.json"></div>
                </section>""".formatted(name, escaped(language.text("docs.document")));
    }

    static String alert(String text) {
        return "<p class=\"error\" role=\"alert\">" + escaped(text) + "</p>";
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
