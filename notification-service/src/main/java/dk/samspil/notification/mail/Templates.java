package dk.samspil.notification.mail;

import dk.samspil.notification.domain.Language;
import dk.samspil.notification.domain.Template;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** All texts, in all languages: read and checked at start-up, so that none is found wanting later. */
public final class Templates {
    private static final String UNSUBSCRIBE = "unsubscribe";

    private final Map<Template, Map<Language, MailTemplate>> mails;
    private final Map<Language, String> closings;
    private final Map<Language, String> footers;
    private final Map<Language, MailTemplate> waysOut;

    private Templates(
            Map<Template, Map<Language, MailTemplate>> mails,
            Map<Language, String> closings,
            Map<Language, String> footers,
            Map<Language, MailTemplate> waysOut) {
        this.mails = mails;
        this.closings = closings;
        this.footers = footers;
        this.waysOut = waysOut;
    }

    /** @throws IllegalStateException naming the text that is missing or asks for what it is not given */
    public static Templates load() {
        var mails = new EnumMap<Template, Map<Language, MailTemplate>>(Template.class);
        for (var template : Template.values()) {
            mails.put(template, perLanguage(language -> {
                var name = file(template.code(), language);
                return MailTemplate.parse(name, read(name), TemplateVariables.of(template));
            }));
        }
        return new Templates(
                mails,
                perLanguage(language -> read(file("closing", language))),
                perLanguage(language -> read(file("footer", language)).strip()),
                perLanguage(Templates::wayOut));
    }

    private static MailTemplate wayOut(Language language) {
        var name = file(UNSUBSCRIBE, language);
        return MailTemplate.parse(name, read(name), Set.of(UNSUBSCRIBE));
    }

    MailTemplate of(Template template, Language language) {
        return required(required(mails, template), language);
    }

    /** What every mail ends with (Markdown), in those that people may do without with the way out. */
    String closing(Language language, Map<String, Object> values) {
        var closing = required(closings, language);
        return values.containsKey(UNSUBSCRIBE)
                ? closing + "\n\n" + required(waysOut, language).body(values)
                : closing;
    }

    /** What stands below every mail (plain text). */
    String footer(Language language) {
        return required(footers, language);
    }

    static String read(String name) {
        try (var resource = Templates.class.getResourceAsStream("/templates/" + name)) {
            if (resource == null) throw new IllegalStateException("the text " + name + " is missing");
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String file(String name, Language language) {
        return name + "." + language.name().toLowerCase(Locale.ROOT) + ".md";
    }

    private static <T> Map<Language, T> perLanguage(Function<Language, T> read) {
        var all = new EnumMap<Language, T>(Language.class);
        for (var language : Language.values()) all.put(language, read.apply(language));
        return all;
    }

    private static <K, V> V required(Map<K, V> all, K key) {
        var found = all.get(key);
        if (found == null) throw new IllegalStateException("no text for " + key);
        return found;
    }
}
