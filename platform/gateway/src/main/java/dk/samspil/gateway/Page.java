package dk.samspil.gateway;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import org.springframework.web.util.HtmlUtils;
import tools.jackson.databind.json.JsonMapper;

/**
 * A page from its file in the common frame: {@code {{name}}} is a text of the language or a value, escaped;
 * {@code {{{name}}}} is markup of ours.
 */
final class Page {

    private static final Pattern SLOT = Pattern.compile("\\{\\{\\{([a-z.-]+)}}}|\\{\\{([a-zA-Z.-]+)}}");
    private static final String OF_SCRIPTS = "script.";

    private final String name;
    private final String template;

    Page(String name) {
        this.name = name;
        this.template = file("frame").replace("{{{content}}}", file(name));
    }

    /** @param values by name; those whose name begins with {@code html.} are markup */
    String in(Language language, Map<String, String> values) {
        Map<String, String> known = new TreeMap<>(values);
        known.put("language", language.code());
        known.put("other-language", language.other().code());
        known.put("page", name);
        known.put("title", language.text(name + ".title"));
        known.put("html.script-texts", scriptTexts(language));
        return SLOT.matcher(template).replaceAll(slot -> Matcher.quoteReplacement(filled(slot, language, known)));
    }

    private static String filled(MatchResult slot, Language language, Map<String, String> known) {
        if (slot.group(1) != null) {
            return known.getOrDefault("html." + slot.group(1), "");
        }
        String value = known.get(slot.group(2));
        return HtmlUtils.htmlEscape(value == null ? language.text(slot.group(2)) : value, "UTF-8");
    }

    /** The texts that this page's script shows, as data; no markup can come out of it. */
    private String scriptTexts(Language language) {
        String prefix = name + "." + OF_SCRIPTS;
        Map<String, String> own = language.texts().entrySet().stream()
                .filter(text -> text.getKey().startsWith(prefix))
                .collect(Collectors.toMap(
                        text -> text.getKey().substring(prefix.length()),
                        Map.Entry::getValue,
                        (a, b) -> a,
                        TreeMap::new));
        return JsonMapper.shared().writeValueAsString(own).replace("<", "\\u003c");
    }

    private static String file(String name) {
        try {
            return new ClassPathResource("pages/" + name + ".html").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
