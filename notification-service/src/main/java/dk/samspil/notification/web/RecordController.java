package dk.samspil.notification.web;

import dk.samspil.kit.audit.Audited;
import dk.samspil.kit.tables.CsvTable;
import dk.samspil.notification.application.CountMails;
import dk.samspil.notification.application.CountMails.Counts;
import dk.samspil.notification.application.ListMails;
import dk.samspil.notification.domain.Mail;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The record of all mails as a whole: counted, and to take home. */
@RestController
@RequestMapping("/api/notification/emails")
class RecordController {
    private static final List<String> HEADINGS = List.of(
            "mail",
            "recipient",
            "template",
            "language",
            "template version",
            "state",
            "uncertain",
            "attempts",
            "reason",
            "smtp reply",
            "bounce",
            "bounce status",
            "bounced at",
            "event",
            "correlation",
            "occurred at",
            "ordered at",
            "sent at",
            "message id");

    private final ListMails mails;
    private final CountMails count;
    private final EmailViews views;

    RecordController(ListMails mails, CountMails count, EmailViews views) {
        this.mails = mails;
        this.count = count;
        this.views = views;
    }

    /**
     * How many mails there are.
     *
     * @param states by state; only states that occur
     * @param uncertain of how many nobody knows the number of copies that arrived, whatever their state
     * @param bounced for how many something came back, whatever their state
     * @param templates the same states by template
     */
    record CountsView(
            long total,
            Map<String, Long> states,
            long uncertain,
            long bounced,
            Map<String, Map<String, Long>> templates) {

        static CountsView of(Counts counts) {
            var states = new TreeMap<String, Long>();
            var templates = new TreeMap<String, Map<String, Long>>();
            counts.byTemplate().forEach((template, byState) -> {
                templates.put(template.code(), byState);
                byState.forEach((state, number) -> states.merge(state, number, Long::sum));
            });
            var total = states.values().stream().mapToLong(Long::longValue).sum();
            return new CountsView(total, states, counts.uncertain(), counts.bounced(), templates);
        }
    }

    @GetMapping("/counts")
    @RolesAllowed({"coordinator", "operations"})
    @Operation(
            summary = "How many of the mails that are meant stand how, in all and by template",
            description = "Takes what the list takes, but for after and limit. 422 INVALID for what makes no sense.")
    CountsView counts(EmailsRequest request) {
        return CountsView.of(count.handle(request.toFilter()));
    }

    @Audited
    @GetMapping(value = "/export", produces = "text/csv")
    @RolesAllowed({"coordinator", "operations"})
    @Operation(
            summary = "The record of the mails that are meant, as a table (CSV), without words and addresses",
            description = "Takes what the list takes, but for after and limit. In no order. 422 INVALID for what makes"
                    + " no sense.")
    void export(EmailsRequest request, HttpServletResponse response) throws IOException {
        var filter = request.toFilter();
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"mails.csv\"");
        response.setHeader("Cache-Control", "no-store");
        try (var table = new CsvTable(response.getOutputStream())) {
            table.row(HEADINGS);
            mails.handle(filter, mail -> table.row(cells(mail)));
        } catch (UncheckedIOException gone) {
            throw gone.getCause();
        }
    }

    private List<Object> cells(Mail mail) {
        var view = views.of(mail);
        var bounce = view.bounce();
        return Stream.<@Nullable Object>of(
                        view.id(),
                        view.recipient(),
                        view.template(),
                        view.language(),
                        view.templateVersion(),
                        view.state(),
                        view.uncertain(),
                        view.attempts(),
                        view.reason(),
                        view.smtpReply(),
                        bounce == null ? null : bounce.kind(),
                        bounce == null ? null : bounce.status(),
                        bounce == null ? null : bounce.at(),
                        view.event(),
                        view.correlation(),
                        view.occurredAt(),
                        view.createdAt(),
                        view.sentAt(),
                        view.messageId())
                .map(cell -> Objects.requireNonNullElse(cell, ""))
                .toList();
    }
}
