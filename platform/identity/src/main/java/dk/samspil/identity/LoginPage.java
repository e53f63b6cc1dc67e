package dk.samspil.identity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.MediaType;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.util.HtmlUtils;

/** The page to sign in at: Danish unless the reader asks for English; it works without scripts. */
@Controller
class LoginPage {

    static final String PATH = "/login";
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final IdentitySettings settings;
    private final String template;

    LoginPage(IdentitySettings settings) {
        this.settings = settings;
        try {
            this.template = new ClassPathResource("login.html").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @GetMapping(path = PATH, produces = MediaType.TEXT_HTML_VALUE + ";charset=UTF-8")
    @ResponseBody
    String login(
            CsrfToken csrf,
            Locale preferred,
            @RequestParam(required = false) @Nullable String lang,
            @RequestParam(required = false) @Nullable String error) {
        Locale language = "en".equals(lang == null ? preferred.getLanguage() : lang) ? Locale.ENGLISH : Locale.of("da");
        ResourceBundle texts = ResourceBundle.getBundle("login", language, NO_FALLBACK);
        String page =
                template.replace("{{error}}", error == null ? "" : "<p class=\"error\" role=\"alert\">{{failed}}</p>");
        for (String key : texts.keySet()) {
            page = page.replace("{{" + key + "}}", HtmlUtils.htmlEscape(texts.getString(key), "UTF-8"));
        }
        return page.replace("{{csrf-name}}", HtmlUtils.htmlEscape(csrf.getParameterName()))
                .replace("{{csrf-token}}", HtmlUtils.htmlEscape(csrf.getToken()));
    }

    /** Nobody has business here without a client's request: on to the system's front page. */
    @GetMapping("/")
    String front() {
        return "redirect:" + settings.publicUrl() + "/";
    }
}
