package dk.samspil.notification.web.rights;

import dk.samspil.kit.web.FieldError;
import dk.samspil.kit.web.Problem;
import dk.samspil.notification.domain.Category;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Reads the categories that somebody declines. */
final class Declined {

    private Declined() {}

    /** @throws Problem naming each that is unknown or obligatory */
    static Set<Category> read(List<String> codes) {
        var errors = new ArrayList<FieldError>();
        var declined = EnumSet.noneOf(Category.class);
        for (int i = 0; i < codes.size(); i++) {
            var field = "declined[" + i + "]";
            Category.of(codes.get(i))
                    .ifPresentOrElse(
                            category -> {
                                if (category.isObligatory()) errors.add(obligatory(field));
                                else declined.add(category);
                            },
                            () -> errors.add(unknown(field)));
        }
        if (!errors.isEmpty()) throw Problem.invalid(errors);
        return declined;
    }

    private static FieldError obligatory(String field) {
        return new FieldError(field, "OBLIGATORY", "Nobody can do without these mails.");
    }

    private static FieldError unknown(String field) {
        return new FieldError(field, "UNKNOWN_CATEGORY", "There are no such mails.");
    }
}
