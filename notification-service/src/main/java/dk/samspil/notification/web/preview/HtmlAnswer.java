package dk.samspil.notification.web.preview;

import java.nio.charset.StandardCharsets;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A mail's HTML for a frame of our own pages: it runs nothing, loads nothing, leads nowhere, and is kept nowhere. */
final class HtmlAnswer {
    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);
    /** Browsers take frame-ancestors before X-Frame-Options, which says no to every frame. */
    private static final String POLICY =
            "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none';"
                    + " form-action 'none'; frame-ancestors 'self'; sandbox";

    private HtmlAnswer() {}

    static ResponseEntity<String> of(String html) {
        return ResponseEntity.ok()
                .contentType(HTML)
                .cacheControl(CacheControl.noStore())
                .header("Content-Security-Policy", POLICY)
                .header("X-Content-Type-Options", "nosniff")
                .body(html);
    }
}
