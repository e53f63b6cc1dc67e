package dk.samspil.gateway;

import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The languages of the pages, with their texts. */
enum Language {
    DA(Locale.of("da")),
    EN(Locale.ENGLISH);

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    /** Danish for whatever is not English. */
    static Language of(String code) {
        return "en".equals(code) ? EN : DA;
    }

    String code() {
        return locale.getLanguage();
    }

    Language other() {
        return this == DA ? EN : DA;
    }

    Map<String, String> texts() {
        ResourceBundle bundle = bundle();
        return bundle.keySet().stream().collect(Collectors.toUnmodifiableMap(Function.identity(), bundle::getString));
    }

    /** Throws if there is none of this name. */
    String text(String key) {
        return bundle().getString(key);
    }

    private ResourceBundle bundle() {
        return ResourceBundle.getBundle("pages/texts", locale, NO_FALLBACK);
    }
}
