package dk.samspil.notification.web;

import dk.samspil.kit.web.FieldError;
import dk.samspil.kit.web.Problem;
import dk.samspil.notification.application.MailFilter;
import dk.samspil.notification.application.MailQuery;
import dk.samspil.notification.domain.MailId;
import dk.samspil.notification.domain.PersonId;
import dk.samspil.notification.domain.Template;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which mails are asked for: all that is given must be so.
 *
 * @param event source and id of the event that the mail tells of
 * @param messageId as it stands in the mail's header
 * @param uncertain true for those of which nobody knows how many copies arrived, whatever their state; false for others
 * @param bounced true for those for which something came back, whatever their state; false for others
 * @param from ordered then or later (ISO 8601, UTC)
 * @param before ordered earlier
 */
record EmailsRequest(
        @Nullable String recipient,
        @Nullable String correlation,
        @Nullable String event,
        @Nullable String messageId,
        @Nullable String template,
        @Nullable String state,
        @Nullable String uncertain,
        @Nullable String bounced,
        @Nullable String from,
        @Nullable String before,
        @Nullable String after,
        @Nullable Integer limit) {
    private static final Pattern MESSAGE_ID = Pattern.compile("<?([a-z2-7]{26})@[^\\s@<>]{1,255}>?");
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
                toFilter(),
                given("after", after, PageCursor::read),
                Math.clamp(limit == null ? USUAL : limit, 1, MOST));
    }

    /** @throws Problem naming the field that makes no sense */
    MailFilter toFilter() {
        return new MailFilter(
                given("messageId", messageId, EmailsRequest::mail),
                given("recipient", recipient, PersonId::new),
                Optional.ofNullable(correlation),
                Optional.ofNullable(event),
                given("template", template, code -> Template.of(code).orElseThrow(IllegalArgumentException::new)),
                given("state", state, EmailsRequest::known),
                given("uncertain", uncertain, EmailsRequest::yesOrNo),
                given("bounced", bounced, EmailsRequest::yesOrNo),
                given("from", from, EmailsRequest::time),
                given("before", before, EmailsRequest::time));
    }

    /** As it stands in a mail's header, with its brackets or without. */
    private static MailId mail(String messageId) {
        var id = MESSAGE_ID.matcher(messageId.strip());
        if (!id.matches()) throw new IllegalArgumentException();
        return new MailId(id.group(1));
    }

    private static Instant time(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static String known(String state) {
        if (!STATES.contains(state)) throw new IllegalArgumentException();
        return state;
    }

    private static Boolean yesOrNo(String text) {
        if (!text.equals("true") && !text.equals("false")) throw new IllegalArgumentException();
        return Boolean.valueOf(text);
    }

    private static <T> Optional<T> given(String field, @Nullable String value, Function<String, T> read) {
        try {
            return Optional.ofNullable(value).map(read);
        } catch (IllegalArgumentException e) {
            throw Problem.invalid(new FieldError(field, "INVALID", "There is no such " + field + "."));
        }
    }
}
