package dk.samspil.gateway;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The plain pages, Danish unless the reader has chosen English; the choice is kept. */
@RestController
class Pages {

    private static final String HTML = MediaType.TEXT_HTML_VALUE + ";charset=UTF-8";
    private static final String CHOICE = "SAMSPIL_LANGUAGE";
    private static final Duration KEPT = Duration.ofDays(365);

    private final SessionCookies cookies;
    private final FrontPage front;
    private final GatewaySettings settings;
    private final Page apply = new Page("apply");
    private final Page invitation = new Page("invitation");
    private final Page unsubscribe = new Page("unsubscribe");
    private final Page docs = new Page("docs");
    private final Page mails = new Page("mails");

    Pages(SessionCookies cookies, FrontPage front, GatewaySettings settings) {
        this.cookies = cookies;
        this.front = front;
        this.settings = settings;
    }

    @GetMapping(path = "/", produces = HTML)
    ResponseEntity<String> front(HttpServletRequest request, HttpServletResponse response) {
        Language language = language(request, response);
        Map<String, String> values = signedIn(request, language);
        values.putAll(front.values(language, "failed".equals(request.getParameter("login"))));
        return answer(front.page().in(language, values));
    }

    @GetMapping(path = "/apply", produces = HTML)
    ResponseEntity<String> apply(HttpServletRequest request, HttpServletResponse response) {
        Language language = language(request, response);
        Map<String, String> values = signedIn(request, language);
        Optional<Member> member = Session.of(request).map(Session::member);
        values.put(
                "municipality",
                member.filter(m -> m.is("municipality"))
                        .map(Member::municipality)
                        .orElse(""));
        values.put("reader", member.isEmpty() ? "stranger" : "member");
        return answer(apply.in(language, values));
    }

    /** Opened from a mail: the part after the hash, which is the token, stays in the browser. */
    @GetMapping(path = "/i", produces = HTML)
    ResponseEntity<String> invitation(HttpServletRequest request, HttpServletResponse response) {
        return answer(invitation.in(language(request, response), new HashMap<>()));
    }

    /** Which mails one gets: by the token behind the hash, which stays in the browser, or for whoever has signed in. */
    @GetMapping(path = UnsubscribeLinks.PAGE, produces = HTML)
    ResponseEntity<String> unsubscribe(HttpServletRequest request, HttpServletResponse response) {
        Language language = language(request, response);
        Map<String, String> values = signedIn(request, language);
        values.put("reader", Session.of(request).isEmpty() ? "stranger" : "member");
        return answer(unsubscribe.in(language, values));
    }

    /** How mails look, for those who answer for them; the service refuses everybody else. */
    @GetMapping(path = "/mails", produces = HTML)
    ResponseEntity<String> mails(HttpServletRequest request, HttpServletResponse response) {
        Language language = language(request, response);
        Map<String, String> values = signedIn(request, language);
        values.put(
                "reader",
                Session.of(request)
                        .map(Session::member)
                        .map(member -> answersForMails(member) ? "member" : "other")
                        .orElse("stranger"));
        return answer(mails.in(language, values));
    }

    private static boolean answersForMails(Member member) {
        return member.is("coordinator") || member.is("operations");
    }

    @GetMapping(path = "/docs", produces = HTML)
    ResponseEntity<String> docs(HttpServletRequest request, HttpServletResponse response) {
        Language language = language(request, response);
        Map<String, String> values = signedIn(request, language);
        String sections = settings.services().keySet().stream()
                .sorted()
                .map(service -> Markup.section(service, language))
                .collect(Collectors.joining("\n"));
        values.put("html.services", sections);
        values.put("html.head", Markup.DOCS_HEAD);
        return answer(docs.in(language, values));
    }

    private static ResponseEntity<String> answer(String page) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(page);
    }

    private Map<String, String> signedIn(HttpServletRequest request, Language language) {
        Map<String, String> values = new HashMap<>();
        values.put(
                "html.account",
                Session.of(request)
                        .map(session -> Markup.account(session.member(), cookies.csrfToken(session), language))
                        .orElseGet(() -> Markup.login(request.getRequestURI(), language)));
        return values;
    }

    private Language language(HttpServletRequest request, HttpServletResponse response) {
        String asked = request.getParameter("lang");
        if (asked != null) {
            cookies.write(response, CHOICE, Language.of(asked).code(), true, KEPT);
            return Language.of(asked);
        }
        return Language.of(cookies.value(request, CHOICE).orElse(""));
    }
}
