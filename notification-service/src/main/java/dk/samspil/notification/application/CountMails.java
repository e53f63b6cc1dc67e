package dk.samspil.notification.application;

import dk.samspil.notification.domain.Mail;
import dk.samspil.notification.domain.Template;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;

/** Counts what became of mails. */
public final class CountMails {
    private final Mails mails;

    public CountMails(Mails mails) {
        this.mails = mails;
    }

    public Counts handle(MailFilter filter) {
        var counts = new Counts();
        mails.count(filter, counts::add);
        return counts;
    }

    /** What of a mail counts. */
    public record Counted(Template template, String state, boolean uncertain, boolean bounced) {
        public static Counted of(Mail mail) {
            return new Counted(
                    mail.order().template(),
                    mail.state().code(),
                    mail.uncertain(),
                    mail.bounce().isPresent());
        }
    }

    /** How many mails there are of each kind, by how they stand. */
    public static final class Counts {
        private final Map<Template, Map<String, Long>> byTemplate = new EnumMap<>(Template.class);
        private long uncertain;
        private long bounced;

        void add(Counted mail) {
            byTemplate.computeIfAbsent(mail.template(), _ -> new TreeMap<>()).merge(mail.state(), 1L, Long::sum);
            if (mail.uncertain()) uncertain++;
            if (mail.bounced()) bounced++;
        }

        /** By the state's code; only states that occur. */
        public Map<Template, Map<String, Long>> byTemplate() {
            return byTemplate;
        }

        /** Those of which nobody knows how many copies arrived, whatever their state. */
        public long uncertain() {
            return uncertain;
        }

        /** Those for which something came back, whatever their state. */
        public long bounced() {
            return bounced;
        }
    }
}
