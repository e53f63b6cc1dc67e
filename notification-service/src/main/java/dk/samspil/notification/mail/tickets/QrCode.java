package dk.samspil.notification.mail.tickets;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.util.Map;

/** A text as a QR code (ISO 18004), with the quiet zone that scanners need. */
final class QrCode {
    private static final Map<EncodeHintType, Object> HINTS =
            Map.of(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M, EncodeHintType.MARGIN, 4);

    /** Large enough that a viewer which smooths pictures leaves sharp squares. */
    private static final int DOTS_PER_SQUARE = 8;

    private QrCode() {}

    /**
     * A picture of one bit per dot, rows from the top, each beginning with a new byte; 1 is white.
     *
     * @param dots on each side
     */
    @SuppressWarnings("ArrayRecordComponent") // handed through once, never compared
    record Picture(int dots, byte[] bits) {}

    static Picture of(String text) {
        try {
            var squares = new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0, HINTS);
            return drawn(squares);
        } catch (WriterException e) {
            throw new IllegalArgumentException("too long for a QR code", e);
        }
    }

    private static Picture drawn(BitMatrix squares) {
        var dots = squares.getWidth() * DOTS_PER_SQUARE;
        var row = squares.getWidth();
        var bits = new byte[dots * row];
        for (int y = 0; y < dots; y++) {
            for (int x = 0; x < row; x++) {
                bits[y * row + x] = (byte) (squares.get(x, y / DOTS_PER_SQUARE) ? 0 : 0xff);
            }
        }
        return new Picture(dots, bits);
    }
}
