package dk.samspil.notification.web.preview;

import dk.samspil.notification.application.preview.Catalogue;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A kind of mail.
 *
 * @param category what people may opt out of, or may not
 * @param obligatory whether nobody may
 * @param versions by language: of the words with the layout around them
 * @param variables what the texts ask for
 */
record TemplateView(
        String code,
        String category,
        boolean obligatory,
        List<String> languages,
        Map<String, String> versions,
        List<String> variables) {

    static TemplateView of(Catalogue.Entry entry) {
        var versions = new TreeMap<String, String>();
        entry.versions().forEach((language, version) -> versions.put(Languages.code(language), version));
        var category = entry.template().category();
        return new TemplateView(
                entry.template().code(),
                category.code(),
                category.isObligatory(),
                List.copyOf(versions.keySet()),
                versions,
                entry.variables().stream().sorted().toList());
    }
}
