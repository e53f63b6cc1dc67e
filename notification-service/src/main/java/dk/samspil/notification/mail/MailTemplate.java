package dk.samspil.notification.mail;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The source of one kind of mail in one language: a subject, perhaps a preheader, and Markdown. A missing variable is an error. */
final class MailTemplate {
    private static final String SUBJECT = "Subject: ";
    private static final String PREHEADER = "Preheader: ";
    private static final Mustache.Compiler ONE_LINE =
            Mustache.compiler().withEscaper(Escaping::line).strictSections(true).emptyStringIsFalse(true);
    private static final Mustache.Compiler MARKDOWN = Mustache.compiler()
            .withEscaper(Escaping::markdown)
            .strictSections(true)
            .emptyStringIsFalse(true);

    private final Template subject;
    private final Optional<Template> preheader;
    private final String source;
    private final Template body;

    private MailTemplate(Template subject, Optional<Template> preheader, String source) {
        this.subject = subject;
        this.preheader = preheader;
        this.source = source;
        this.body = MARKDOWN.compile(source);
    }

    /**
     * Reads a template.
     *
     * @param variables what it will be given
     * @throws IllegalStateException if it asks for more, has no subject, or lets a value in unescaped
     */
    static MailTemplate parse(String name, String source, Set<String> variables) {
        var lines = source.split("\n", 3);
        if (!source.startsWith(SUBJECT) || lines.length < 2) throw new IllegalStateException(name + " has no subject");
        var preheader = line(lines[1], PREHEADER);
        var rest = source.substring(lines[0].length() + 1 + (preheader.isPresent() ? lines[1].length() : 0));
        var template = new MailTemplate(line(lines[0], SUBJECT).orElseThrow(), preheader, rest);
        refuseUnescaped(name, source);
        refuseUnknown(name, template.variables(), variables);
        return template;
    }

    /** A text of Markdown alone, such as a line below every mail. */
    static Template markdown(String name, String source, Set<String> variables) {
        refuseUnescaped(name, source);
        var template = MARKDOWN.compile(source);
        refuseUnknown(name, variables(template), variables);
        return template;
    }

    /** @throws IllegalStateException naming what the text lacks, whatever its values */
    void check(String name) {
        TextRules.check(name, source, preheader.isPresent());
    }

    String subject(Map<String, Object> values) {
        return Escaping.line(subject.execute(values));
    }

    /** What lists of mails show beside the subject, where the text says. */
    Optional<String> preheader(Map<String, Object> values) {
        return preheader.map(line -> Escaping.line(line.execute(values)));
    }

    String body(Map<String, Object> values) {
        return body.execute(values);
    }

    Set<String> variables() {
        var names = variables(body);
        names.addAll(variables(subject));
        preheader.ifPresent(line -> names.addAll(variables(line)));
        return names;
    }

    private static Optional<Template> line(String line, String start) {
        return line.startsWith(start)
                ? Optional.of(ONE_LINE.compile(line.substring(start.length()).strip()))
                : Optional.empty();
    }

    private static void refuseUnescaped(String name, String source) {
        if (source.contains("{{{") || source.contains("{{&"))
            throw new IllegalStateException(name + " lets a value in unescaped");
    }

    private static void refuseUnknown(String name, Set<String> asked, Set<String> given) {
        var unknown = new TreeSet<>(asked);
        unknown.removeAll(given);
        if (!unknown.isEmpty())
            throw new IllegalStateException(name + " asks for " + unknown + ", which it is not given");
    }

    private static Set<String> variables(Template template) {
        var names = new TreeSet<String>();
        template.visit(new Names(names));
        return names;
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
