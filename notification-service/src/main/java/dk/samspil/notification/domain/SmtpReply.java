package dk.samspil.notification.domain;

import java.util.regex.Pattern;

/** What the mail server said, without addresses. */
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

    /** The code and the enhanced status, if there is one: the words may name somebody. */
    SmtpReply withoutWords() {
        return new SmtpReply(code, StatusCode.in(text).map(StatusCode::value).orElse(""));
    }
}
