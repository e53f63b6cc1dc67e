package dk.samspil.notification.mail.tickets;

import dk.samspil.notification.application.Letter.Attachment;
import java.lang.ref.SoftReference;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Makes tickets as PDF files of one page, whatever stands on them. The fonts are read with the first ticket, and
 * let go where memory is short.
 */
public final class TicketPrinter {
    private static final String TYPE = "application/pdf";
    private static final float QR_SIDE = 175;

    private final ReentrantLock one = new ReentrantLock();
    private SoftReference<@Nullable Fonts> fonts = new SoftReference<>(null);

    private record Fonts(Typeface regular, Typeface bold) {}

    /** One at a time: fonts are read while the file is made. */
    public Attachment print(Ticket ticket) {
        one.lock();
        try {
            return new Attachment(TicketWords.in(ticket.language()).file(), TYPE, pdf(ticket, fonts()));
        } finally {
            one.unlock();
        }
    }

    private static byte[] pdf(Ticket ticket, Fonts fonts) {
        var words = TicketWords.in(ticket.language());
        var title = fonts.bold().lines(ticket.title(), 24, Sheet.LINE, 4);
        try (var sheet = new Sheet(
                words.ticket() + ": " + String.join(" ", title),
                ticket.language().name().toLowerCase(Locale.ROOT))) {
            sheet.write("P", List.of("Samspil – " + words.ticket()), fonts.bold(), 13);
            sheet.space(14);
            sheet.write("H1", title, fonts.bold(), 24);
            labelled(sheet, fonts, words.name(), fonts.bold(), 20, 2, ticket.name());
            labelled(sheet, fonts, words.when(), fonts.regular(), 14, 2, ticket.when());
            labelled(sheet, fonts, words.where(), fonts.regular(), 14, 4, ticket.venue() + ", " + ticket.address());
            sheet.space(10);
            sheet.draw(QrCode.of(ticket.code()), QR_SIDE, words.picture() + ticket.code());
            labelled(sheet, fonts, words.code(), fonts.bold(), 14, 1, ticket.code());
            sheet.space(16);
            sheet.write("P", fonts.regular().lines(words.note(), 11, Sheet.LINE, 6), fonts.regular(), 11);
            return sheet.finish();
        }
    }

    private static void labelled(
            Sheet sheet, Fonts fonts, String label, Typeface face, float size, int most, String value) {
        sheet.space(14);
        sheet.write("P", List.of(label), fonts.regular(), 11);
        sheet.write("P", face.lines(value, size, Sheet.LINE, most), face, size);
    }

    private Fonts fonts() {
        var held = fonts.get();
        if (held == null) {
            held = new Fonts(Typeface.regular(), Typeface.bold());
            fonts = new SoftReference<>(held);
        }
        return held;
    }
}
