package dk.samspil.notification.mail.tickets;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import dk.samspil.notification.domain.Language;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tickets as another library reads them. */
class TicketPrinterTest {
    private static final String CODE = "ABCD-EFGH-IJKL-MNOP-QRST-UVWX-YZ23-4567";
    private static final Ticket TICKET = new Ticket(
            Language.DA,
            "Læring der ses",
            "mandag den 26. oktober 2015 kl. 09.00–15.30",
            "Odeon",
            "Odeons Kvarter 1, 5000 Odense C",
            "Søren Ærø",
            CODE);
    private final TicketPrinter printer = new TicketPrinter();

    @Test
    void saysWhatWhoWhenAndWhere() throws Exception {
        assertThat(text(TICKET))
                .contains("Billet", "Læring der ses", "Navn", "Søren Ærø", "Hvornår", CODE)
                .contains("mandag den 26. oktober 2015 kl. 09.00–15.30", "Odeon, Odeons Kvarter 1, 5000 Odense C")
                .contains("Vis billetten ved indgangen");
    }

    @Test
    void isInEnglishForThoseWhoReadEnglish() throws Exception {
        var english = new Ticket(Language.EN, "Learning", "Monday", "Odeon", "Odense", "Ann", CODE);
        assertThat(text(english))
                .contains("Ticket", "Name", "When", "Where", "Show the ticket")
                .doesNotContain("Navn");
        assertThat(printer.print(english).name()).isEqualTo("Ticket.pdf");
        assertThat(printer.print(TICKET).name()).isEqualTo("Billet.pdf");
    }

    /** As a scanner at the door sees it. */
    @Test
    void bearsItsCodeAsAPictureThatCanBeScanned() throws Exception {
        try (var document = read(TICKET)) {
            var picture = new PDFRenderer(document).renderImageWithDPI(0, 150);
            var dots = picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
            var source = new RGBLuminanceSource(picture.getWidth(), picture.getHeight(), dots);
            var scanned = new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(source)));
            assertThat(scanned.getText()).isEqualTo(CODE);
        }
    }

    @Test
    void canBeReadOutAndPrinted() throws Exception {
        try (var document = read(TICKET)) {
            var catalog = document.getDocumentCatalog();
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Billet: Læring der ses");
            assertThat(catalog.getLanguage()).isEqualTo("da");
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
            assertThat(document.getPage(0).getMediaBox().getWidth()).isEqualTo(PDRectangle.A4.getWidth(), within());
            var pieces = pieces(catalog.getStructureTreeRoot());
            assertThat(pieces).extracting(PDStructureElement::getStructureType).contains("H1", "P", "Figure");
            assertThat(pieces.stream().filter(p -> p.getStructureType().equals("Figure")))
                    .extracting(PDStructureElement::getAlternateDescription)
                    .containsExactly("QR-kode med billetkoden " + CODE);
            for (var font : document.getPage(0).getResources().getFontNames()) {
                assertThat(document.getPage(0).getResources().getFont(font).isEmbedded())
                        .isTrue();
            }
        }
    }

    @Test
    void showsNamesWithTheLettersOfEurope() throws Exception {
        assertThat(text(TICKET.forSomebodyCalled("Łukasz Ærø-André Müller Şahin")))
                .contains("Łukasz Ærø-André Müller Şahin");
        assertThat(text(TICKET.forSomebodyCalled("Ελένη Жанна"))).contains("Ελένη Жанна");
        assertThat(text(TICKET.forSomebodyCalled("Rene\u0301e"))).contains("Renée");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bo 😀 Ek", "Bo \uD800 Ek", "Bo 山 Ek", "Bo \u0001\r\n\u2028 Ek", "Bo \u202E\u200D Ek"})
    void showsABoxOrASpaceForWhatTheFontLacks(String name) throws Exception {
        assertThat(text(TICKET.forSomebodyCalled(name))).containsPattern("Bo [□ ]{0,5}Ek");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "x", "W", "ord ", "ø", "€", "\n", "(", "\\"})
    void isOnePageOfABoundedSizeWhateverStandsOnIt(String piece) throws Exception {
        var much = piece.repeat(10_000);
        var ticket = new Ticket(Language.EN, much, much, much, much, much, CODE);
        assertThat(printer.print(ticket).content().length).isLessThan(100_000);
        try (var document = read(ticket)) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
        }
        assertThat(text(ticket)).contains(CODE, "Show the ticket");
    }

    @Test
    void usesMoreOfTheFontAndStaysBounded() throws Exception {
        var all = new StringBuilder();
        IntStream.range(32, 0x2600).filter(Character::isLetterOrDigit).forEach(all::appendCodePoint);
        var ticket = TICKET.forSomebodyCalled(all.toString());
        assertThat(printer.print(ticket).content().length).isLessThan(200_000);
    }

    @Test
    void makesSeveralAtOnce() throws Exception {
        try (var threads = Executors.newFixedThreadPool(4)) {
            var jobs = IntStream.range(0, 20)
                    .<Callable<String>>mapToObj(i -> () -> text(TICKET.forSomebodyCalled("Deltager " + i)))
                    .toList();
            var made = threads.invokeAll(jobs);
            for (int i = 0; i < made.size(); i++) {
                assertThat(made.get(i).get()).contains("Deltager " + i, CODE);
            }
        }
    }

    @Test
    void saysNothingOfItselfInALog() {
        assertThat(TICKET.toString()).doesNotContain(CODE, "Søren");
    }

    private static Offset<Float> within() {
        return Offset.offset(0.5f);
    }

    private PDDocument read(Ticket ticket) throws IOException {
        return Loader.loadPDF(printer.print(ticket).content());
    }

    private String text(Ticket ticket) throws IOException {
        try (var document = read(ticket)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static List<PDStructureElement> pieces(PDStructureNode node) {
        return node.getKids().stream()
                .filter(PDStructureElement.class::isInstance)
                .map(PDStructureElement.class::cast)
                .flatMap(e -> Stream.concat(Stream.of(e), pieces(e).stream()))
                .toList();
    }
}
