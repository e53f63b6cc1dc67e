package dk.samspil.notification.mail;

import java.lang.System.Logger.Level;
import java.util.Optional;
import java.util.function.Supplier;

/** What came of asking another service what a mail tells. */
final class Asked {
    private static final System.Logger LOG = System.getLogger(Asked.class.getName());

    private Asked() {}

    /** What it says; outdated where it says nothing; missing, so that the mail waits, where it does not answer. */
    static LetterFacts of(String service, Supplier<? extends Optional<? extends LetterFacts>> question) {
        try {
            return question.get().map(LetterFacts.class::cast).orElseGet(LetterFacts.Outdated::new);
        } catch (LetterRefused refused) {
            LOG.log(
                    Level.WARNING,
                    "{0} refuses to say what a mail tells of ({1}): mails about what is kept there wait until this"
                            + " service may ask again",
                    service,
                    refused.getMessage());
        } catch (RuntimeException away) {
            LOG.log(
                    Level.DEBUG,
                    "{0} does not answer: {1}",
                    service,
                    away.getClass().getName());
        }
        return new LetterFacts.Missing();
    }
}
