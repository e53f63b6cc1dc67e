package dk.samspil.notification.mail;

import dk.samspil.notification.domain.Language;
import dk.samspil.notification.domain.Template;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;

/** All texts, in all languages: read and checked at start-up, so that none is found wanting later. */
public final class Templates {
    private final Map<Template, Map<Language, MailTemplate>> mails;
    private final Map<Template, Map<Language, String>> versions;
    private final Map<Language, Surroundings> surroundings;
    private final String layout;

    private Templates(
            Map<Template, Map<Language, MailTemplate>> mails,
            Map<Template, Map<Language, String>> versions,
            Map<Language, Surroundings> surroundings,
            String layout) {
        this.mails = mails;
        this.versions = versions;
        this.surroundings = surroundings;
        this.layout = layout;
    }

    /** @throws IllegalStateException naming the text that is missing, asks for what it is not given, or is not as texts are */
    public static Templates load() {
        var layout = read("layout.html");
        var surroundings = perLanguage(Surroundings::read);
        var mails = new EnumMap<Template, Map<Language, MailTemplate>>(Template.class);
        var versions = new EnumMap<Template, Map<Language, String>>(Template.class);
        for (var template : Template.values()) {
            mails.put(template, perLanguage(language -> mail(template, language)));
            versions.put(
                    template,
                    perLanguage(language -> TextVersion.of(
                            read(file(template.code(), language)),
                            required(surroundings, language).all(),
                            layout)));
            refuseDifferent(template.code(), required(mails, template));
        }
        return new Templates(mails, versions, surroundings, layout);
    }

    /** @throws IllegalStateException if the languages of a mail do not tell the same */
    static void refuseDifferent(String code, Map<Language, MailTemplate> languages) {
        var danish = required(languages, Language.DA).variables();
        languages.forEach((language, text) -> {
            var differing = new TreeSet<>(danish);
            differing.addAll(text.variables());
            differing.removeIf(name -> danish.contains(name) && text.variables().contains(name));
            if (!differing.isEmpty()) {
                throw new IllegalStateException(file(code, Language.DA) + " and " + file(code, language)
                        + " do not tell the same: " + differing + " is in one of them only");
            }
        });
    }

    MailTemplate of(Template template, Language language) {
        return required(required(mails, template), language);
    }

    /** Changes with every change of the words, or of what stands around them, and only then. */
    String version(Template template, Language language) {
        return required(required(versions, template), language);
    }

    Surroundings around(Language language) {
        return required(surroundings, language);
    }

    /** The frame of the HTML part, as a Mustache template. */
    String layout() {
        return layout;
    }

    private static MailTemplate mail(Template template, Language language) {
        var name = file(template.code(), language);
        var mail = MailTemplate.parse(name, read(name), TemplateVariables.of(template));
        mail.check(name);
        return mail;
    }

    static String read(String name) {
        try (var resource = Templates.class.getResourceAsStream("/templates/" + name)) {
            if (resource == null) throw new IllegalStateException("the text " + name + " is missing");
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String file(String name, Language language) {
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
