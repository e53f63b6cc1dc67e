package dk.samspil.notification.mail;

import java.util.regex.Pattern;

/** Who mails come from: lines of text, as they stand in a header. */
public record Sender(String name, String address) {
    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");

    public Sender {
        if (CONTROL.matcher(name + address).find())
            throw new IllegalArgumentException("a sender's name and address have no line breaks");
    }
}
