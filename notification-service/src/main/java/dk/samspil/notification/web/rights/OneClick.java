package dk.samspil.notification.web.rights;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * The body by which mail programs unsubscribe (RFC 8058, 3.1 and 3.2): {@code List-Unsubscribe=One-Click}, as a form of
 * either kind. It is read as it came, because the parts of a form are otherwise the container's to take apart.
 */
final class OneClick {
    private static final int MOST = 16 * 1024;
    private static final Pattern URL_ENCODED = Pattern.compile("(?:^|&)List-Unsubscribe=One-Click(?:&|\\s*$)");
    /** Possessive, as the lines of a hostile body would take a frame of the stack each. */
    private static final Pattern MULTIPART = Pattern.compile(
            "(?im)^Content-Disposition:\\s*form-data;[^\\r\\n]*\\bname=\"?List-Unsubscribe\"?[^\\r\\n]*\\r?\\n"
                    + "(?:[^\\r\\n]++\\r?\\n)*+\\r?\\nOne-Click\\s*$");

    private OneClick() {}

    static boolean isIn(InputStream body) throws IOException {
        var text = new String(body.readNBytes(MOST), StandardCharsets.UTF_8);
        return URL_ENCODED.matcher(text).find() || MULTIPART.matcher(text).find();
    }
}
