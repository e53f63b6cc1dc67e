package dk.samspil.gateway;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Locale;

/** A problem document (RFC 9457) with the stable {@code code} that programs go by. */
@JsonPropertyOrder({"type", "title", "status", "detail", "instance", "code"})
record Problem(String type, String title, int status, String detail, String instance, String code) {

    static Problem of(Fault fault, String detail, String path) {
        String type =
                "urn:samspil:problem:" + fault.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new Problem(type, fault.title(), fault.status().value(), detail, path, fault.name());
    }
}
