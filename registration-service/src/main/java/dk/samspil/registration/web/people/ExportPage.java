package dk.samspil.registration.web.people;

import java.util.Set;
import org.springframework.web.util.HtmlUtils;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The export as a page to read: the same content as the JSON, every value escaped, without script or style. */
final class ExportPage {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** What is a code, so that there is a word for it; all else was written by people, or is an id or a time. */
    private static final Set<String> CODES = Set.of("state", "service", "contact", "missing", "returned", "attended");

    private final ExportTexts texts;
    private final StringBuilder page = new StringBuilder();

    private ExportPage(ExportTexts texts) {
        this.texts = texts;
    }

    static String of(ExportView export, ExportTexts texts) {
        return new ExportPage(texts).write(JSON.valueToTree(export));
    }

    private String write(JsonNode export) {
        page.append("<!doctype html>\n<html lang=\"")
                .append(texts.language())
                .append("\"><head><meta charset=\"utf-8\"><title>");
        text(texts.word("heading"));
        page.append("</title></head><body><main><h1>");
        text(texts.word("heading"));
        page.append("</h1>\n");
        export.properties().forEach(part -> {
            if (part.getValue().isNull()) return;
            page.append("<h2>");
            text(texts.word(part.getKey()));
            page.append("</h2>\n");
            value(part.getKey(), part.getValue());
        });
        return page.append("</main></body></html>\n").toString();
    }

    private void value(String name, JsonNode node) {
        if (node.isObject()) object(node);
        else if (node.isArray()) list(name, node);
        else text(CODES.contains(name) ? texts.word(node.asString("")) : node.asString(""));
    }

    private void object(JsonNode node) {
        page.append("<dl>");
        node.properties().forEach(member -> {
            if (member.getValue().isNull()) return;
            page.append("<dt>");
            text(texts.word(member.getKey()));
            page.append("</dt><dd>");
            value(member.getKey(), member.getValue());
            page.append("</dd>");
        });
        page.append("</dl>\n");
    }

    private void list(String name, JsonNode node) {
        if (node.isEmpty()) {
            page.append("<p>");
            text(texts.word("nothing"));
            page.append("</p>\n");
            return;
        }
        page.append("<ul>");
        node.forEach(item -> {
            page.append("<li>");
            value(name, item);
            page.append("</li>");
        });
        page.append("</ul>\n");
    }

    private void text(String words) {
        page.append(HtmlUtils.htmlEscape(words, "UTF-8"));
    }
}
