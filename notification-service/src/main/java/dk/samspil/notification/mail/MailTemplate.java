package dk.samspil.notification.mail;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The source of one kind of mail in one language: a subject, and Markdown. A missing variable is an error. */
final class MailTemplate {
    private static final String SUBJECT = "Subject: ";
    private static final Mustache.Compiler ONE_LINE =
            Mustache.compiler().withEscaper(Escaping::line).strictSections(true).emptyStringIsFalse(true);
    private static final Mustache.Compiler MARKDOWN = Mustache.compiler()
            .withEscaper(Escaping::markdown)
            .strictSections(true)
            .emptyStringIsFalse(true);

    private static final int VERSION_DIGITS = 12;

    private final String version;
    private final Template subject;
    private final Template body;

    private MailTemplate(String version, Template subject, Template body) {
        this.version = version;
        this.subject = subject;
        this.body = body;
    }

    /**
     * Reads a template.
     *
     * @param variables what it will be given
     * @throws IllegalStateException if it asks for more, has no subject, or lets a value in unescaped
     */
    static MailTemplate parse(String name, String source, Set<String> variables) {
        var end = source.indexOf('\n');
        if (!source.startsWith(SUBJECT) || end < 0) throw new IllegalStateException(name + " has no subject");
        if (source.contains("{{{") || source.contains("{{&"))
            throw new IllegalStateException(name + " lets a value in unescaped");
        var template = new MailTemplate(
                version(source),
                ONE_LINE.compile(source.substring(SUBJECT.length(), end).strip()),
                MARKDOWN.compile(source.substring(end + 1)));
        var unknown = template.variables();
        unknown.removeAll(variables);
        if (!unknown.isEmpty())
            throw new IllegalStateException(name + " asks for " + unknown + ", which it is not given");
        return template;
    }

    /** Changes with every change of the text, and only then. */
    String version() {
        return version;
    }

    String subject(Map<String, Object> values) {
        return Escaping.line(subject.execute(values));
    }

    String body(Map<String, Object> values) {
        return body.execute(values);
    }

    Set<String> variables() {
        var names = new TreeSet<String>();
        subject.visit(new Names(names));
        body.visit(new Names(names));
        return names;
    }

    private static String version(String source) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(source.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, VERSION_DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    /** Collects what a template asks for. */
    private record Names(Set<String> names) implements Mustache.Visitor {
        @Override
        public void visitText(String text) {}

        @Override
        public void visitVariable(String name) {
            names.add(name);
        }

        @Override
        public boolean visitInclude(String name) {
            throw new IllegalStateException("a template includes no other");
        }

        @Override
        public boolean visitSection(String name) {
            names.add(name);
            return true;
        }

        @Override
        public boolean visitInvertedSection(String name) {
            return visitSection(name);
        }
    }
}
