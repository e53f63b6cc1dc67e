package dk.samspil.registration;

import dk.samspil.kit.web.PlainText;
import dk.samspil.kit.web.WorkEmail;
import dk.samspil.registration.application.directory.TextRules;
import dk.samspil.registration.domain.directory.Fault.Reason;
import java.util.Optional;

/** The rules that requests are held to. */
public final class EdgeTextRules implements TextRules {

    @Override
    public Optional<Reason> fault(String text, int most) {
        return PlainText.Validator.fault(text, most, false).map(fault -> switch (fault) {
            case TOO_LONG -> Reason.TOO_LONG;
            case CONTROL_CHARACTERS -> Reason.CONTROL_CHARACTERS;
            case LOOKS_LIKE_CPR -> Reason.LOOKS_LIKE_CPR;
        });
    }

    @Override
    public boolean isAddress(String text) {
        return WorkEmail.Validator.isAddress(text);
    }
}
