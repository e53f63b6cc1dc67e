package dk.samspil.notification.mail;

import dk.samspil.notification.application.Letter;
import dk.samspil.notification.application.preview.Catalogue;
import dk.samspil.notification.domain.Language;
import dk.samspil.notification.domain.PersonDetails;
import dk.samspil.notification.domain.Template;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Letters to somebody who is made up, of all kinds. */
public final class SampleLetters implements Catalogue {
    private static final String NOBODY = "anne.eksempelsen@kommune.example";

    private final Templates templates;
    private final LetterWriter writer;
    private final String home;

    /** @param home where the web client is, without a slash at the end */
    public SampleLetters(Templates templates, LetterWriter writer, String home) {
        this.templates = templates;
        this.writer = writer;
        this.home = home;
    }

    @Override
    public List<Entry> entries() {
        return Stream.of(Template.values()).map(this::entry).toList();
    }

    @Override
    public Letter sample(Template template, Language language) {
        var values = Samples.of(template, language, home);
        var recipient = new PersonDetails(
                String.valueOf(values.get("name")), NOBODY, Optional.empty(), Optional.empty(), language);
        return writer.letter(template, recipient, values, null);
    }

    private Entry entry(Template template) {
        var versions = new EnumMap<Language, String>(Language.class);
        for (var language : Language.values()) versions.put(language, templates.version(template, language));
        return new Entry(template, templates.of(template, Language.DA).variables(), Map.copyOf(versions));
    }
}
