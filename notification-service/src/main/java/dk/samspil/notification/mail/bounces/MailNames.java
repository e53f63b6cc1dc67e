package dk.samspil.notification.mail.bounces;

import dk.samspil.notification.domain.MailId;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds which mail of ours a report is about: by the Message-ID in what was returned, in the report's own References, by
 * the address that the report was sent to, which is each mail's own, and at last by a Message-ID in the text. A mail's
 * id is a digest of 130 bits, so nobody names one by chance.
 *
 * @param domain the right part of our Message-IDs
 */
record MailNames(String domain) {
    private static final Pattern RETURN_PATH = Pattern.compile("\\+([a-z2-7]{26})@", Pattern.CASE_INSENSITIVE);

    Optional<MailId> in(Gathered report) {
        return Stream.of(
                        messageIds(report.original.all("Message-ID", "References", "In-Reply-To")),
                        messageIds(report.head.all("In-Reply-To", "References")),
                        report.feedback.stream()
                                .flatMap(block -> returnPaths(block.all("Original-Mail-From", "Original-Envelope-Id"))),
                        returnPaths(report.head.all(
                                "Delivered-To",
                                "X-Original-To",
                                "Envelope-To",
                                "X-Envelope-To",
                                "To",
                                "Apparently-To")),
                        returnPaths(report.original.all("Return-Path")),
                        messageIds(Stream.of(report.text.toString())))
                .flatMap(found -> found)
                .map(id -> new MailId(id.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    private Stream<String> messageIds(Stream<String> values) {
        var form = Pattern.compile(
                "(?<![\\w.+-])([a-z2-7]{26})@" + Pattern.quote(domain) + "(?![\\w.-])", Pattern.CASE_INSENSITIVE);
        return found(form, values);
    }

    private static Stream<String> returnPaths(Stream<String> values) {
        return found(RETURN_PATH, values);
    }

    private static Stream<String> found(Pattern form, Stream<String> values) {
        return values.flatMap(value -> form.matcher(value).results().map(result -> result.group(1)));
    }
}
