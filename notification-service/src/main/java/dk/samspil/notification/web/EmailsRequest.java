package dk.samspil.notification.web;

import dk.samspil.kit.web.FieldError;
import dk.samspil.kit.web.Problem;
import dk.samspil.notification.application.MailQuery;
import dk.samspil.notification.domain.PersonId;
import dk.samspil.notification.domain.Template;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Which mails are asked for. */
record EmailsRequest(
        @Nullable String recipient,
        @Nullable String correlation,
        @Nullable String template,
        @Nullable String state,
        @Nullable String after,
        @Nullable Integer limit) {
    private static final int USUAL = 50;
    private static final int MOST = 500;
    private static final Set<String> STATES = Set.of(
            "awaiting-contact",
            "queued",
            "sending",
            "sent",
            "deferred",
            "uncertain",
            "failed",
            "suppressed",
            "expired");

    /** @throws Problem naming the field that makes no sense */
    MailQuery toQuery() {
        return new MailQuery(
                given("recipient", recipient, PersonId::new),
                Optional.ofNullable(correlation),
                given("template", template, code -> Template.of(code).orElseThrow(IllegalArgumentException::new)),
                given("state", state, EmailsRequest::known),
                given("after", after, PageCursor::read),
                Math.clamp(limit == null ? USUAL : limit, 1, MOST));
    }

    private static String known(String state) {
        if (!STATES.contains(state)) throw new IllegalArgumentException();
        return state;
    }

    private static <T> Optional<T> given(String field, @Nullable String value, Function<String, T> read) {
        try {
            return Optional.ofNullable(value).map(read);
        } catch (IllegalArgumentException e) {
            throw Problem.invalid(new FieldError(field, "INVALID", "There is no such " + field + "."));
        }
    }
}
