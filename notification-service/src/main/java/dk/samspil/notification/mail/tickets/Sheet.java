package dk.samspil.notification.mail.tickets;

import java.io.ByteArrayOutputStream;
import java.util.List;
import org.openpdf.text.BadElementException;
import org.openpdf.text.Document;
import org.openpdf.text.Image;
import org.openpdf.text.PageSize;
import org.openpdf.text.pdf.PdfBoolean;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfStructureElement;
import org.openpdf.text.pdf.PdfWriter;

/**
 * One page of A4, black on white, written from the top. Every piece is tagged in the order it is written, so that a
 * screen reader reads it, and the file says its title and language.
 */
final class Sheet implements AutoCloseable {
    static final float WIDTH = PageSize.A4.getWidth();
    private static final float MARGIN = 50;
    static final float LINE = WIDTH - 2 * MARGIN;
    private static final float LEADING = 1.3f;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final Document document = new Document(PageSize.A4);
    private final PdfContentByte page;
    private final PdfStructureElement structure;
    private float y = PageSize.A4.getHeight() - MARGIN;

    Sheet(String title, String language) {
        var writer = PdfWriter.getInstance(document, bytes);
        writer.setPdfVersion(PdfWriter.VERSION_1_7);
        writer.setTagged();
        writer.addViewerPreference(PdfName.DISPLAYDOCTITLE, PdfBoolean.PDFTRUE);
        document.addTitle(title);
        document.open();
        writer.getExtraCatalog().put(PdfName.LANG, new PdfString(language));
        writer.setPageEmpty(false);
        page = writer.getDirectContent();
        structure = new PdfStructureElement(writer.getStructureTreeRoot(), new PdfName("Document"));
    }

    /**
     * Lines below one another.
     *
     * @param role in the structure: H1, P
     */
    void write(String role, List<String> lines, Typeface face, float size) {
        page.beginMarkedContentSequence(new PdfStructureElement(structure, new PdfName(role)));
        page.beginText();
        page.setFontAndSize(face.font(), size);
        for (var line : lines) {
            y -= size * LEADING;
            page.setTextMatrix(MARGIN, y);
            // The space is not seen, but keeps the last word of a line and the first of the next apart.
            page.showText(line + " ");
        }
        page.endText();
        page.endMarkedContentSequence();
    }

    void space(float height) {
        y -= height;
    }

    /** A square picture, with what it is for those who don't see it. */
    void draw(QrCode.Picture picture, float side, String alternative) {
        var element = new PdfStructureElement(structure, new PdfName("Figure"));
        element.put(PdfName.ALT, new PdfString(alternative, PdfObject.TEXT_UNICODE));
        y -= side;
        page.beginMarkedContentSequence(element);
        page.addImage(image(picture), side, 0, 0, side, MARGIN, y);
        page.endMarkedContentSequence();
    }

    /** The finished file. */
    byte[] finish() {
        document.close();
        return bytes.toByteArray();
    }

    @Override
    public void close() {
        document.close();
    }

    private static Image image(QrCode.Picture picture) {
        try {
            return Image.getInstance(picture.dots(), picture.dots(), 1, 1, picture.bits());
        } catch (BadElementException e) {
            throw new IllegalStateException(e);
        }
    }
}
