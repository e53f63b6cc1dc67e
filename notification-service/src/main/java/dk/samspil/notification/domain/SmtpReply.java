package dk.samspil.notification.domain;

import java.util.regex.Pattern;

/** What the mail server said, without addresses, so that it may be kept when the recipient is erased. */
public record SmtpReply(int code, String text) {
    private static final Pattern ADDRESS = Pattern.compile("<?[^\\s<>]+@[^\\s<>]+>?");
    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}+");
    private static final int LONGEST = 200;

    public SmtpReply {
        text = CONTROL.matcher(ADDRESS.matcher(text).replaceAll("<…>"))
                .replaceAll(" ")
                .strip();
        if (text.length() > LONGEST) text = text.substring(0, LONGEST);
    }
}
