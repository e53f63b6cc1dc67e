package dk.samspil.notification.mail;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.regex.Pattern;

/**
 * A mail address as it goes over the wire: ASCII only, a domain with other letters by its name in the DNS (IDNA).
 * Anything else would be cut down to ASCII on the way, where some letters become line breaks.
 */
record WireAddress(String value) {
    private static final Pattern LOCAL_PART = Pattern.compile("[!#-'*+\\-./0-9=?A-Z^-~]{1,64}");

    /** @throws IllegalArgumentException if no server takes such an address */
    static WireAddress of(String address) {
        var at = address.lastIndexOf('@');
        if (at < 0 || !LOCAL_PART.matcher(address.substring(0, at)).matches())
            throw new IllegalArgumentException("an address that no server takes");
        var domain = IDN.toASCII(address.substring(at + 1), IDN.USE_STD3_ASCII_RULES);
        return new WireAddress(address.substring(0, at) + "@" + domain);
    }

    /** As the address of a link (RFC 6068). */
    String mailto() {
        try {
            return new URI("mailto", value, null).toASCIIString().replace("?", "%3F");
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("an address that no link can have", e);
        }
    }
}
