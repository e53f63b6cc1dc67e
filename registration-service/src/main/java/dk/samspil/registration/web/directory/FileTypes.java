package dk.samspil.registration.web.directory;

import dk.samspil.kit.web.Problem;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** As what browsers and programs send a CSV file. Looked at by us, so that whoever may not send one is told that first. */
final class FileTypes {
    private static final Set<String> KNOWN =
            Set.of("text/csv", "text/plain", "application/csv", "application/vnd.ms-excel", "application/octet-stream");

    private FileTypes() {}

    static void check(@Nullable String contentType) {
        var type =
                contentType == null ? "" : contentType.replaceFirst(";.*", "").strip();
        if (KNOWN.contains(type.toLowerCase(Locale.ROOT))) return;
        throw Problem.of(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "UNSUPPORTED_MEDIA_TYPE", "Send the file as text/csv.");
    }
}
