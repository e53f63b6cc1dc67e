package dk.samspil.notification.mail;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** The line that lists of mails show beside the subject: where a text gives none, how it goes on after the greeting. */
final class Preheader {
    /** Characters; lists of mails show fewer than this. */
    private static final int LONGEST = 140;

    private Preheader() {}

    /** Empty where there is no paragraph after the greeting. */
    static String of(Node mail) {
        return Blocks.children(mail)
                .filter(Paragraph.class::isInstance)
                .filter(piece -> Blocks.button(piece).isEmpty())
                .skip(1)
                .findFirst()
                .map(Preheader::words)
                .map(Preheader::cut)
                .orElse("");
    }

    static String cut(String line) {
        if (line.length() <= LONGEST) return line;
        var end = line.lastIndexOf(' ', LONGEST - 1);
        return line.substring(0, end > 0 ? end : LONGEST - 1) + "…";
    }

    private static String words(Node piece) {
        var words = new StringBuilder();
        piece.accept(new AbstractVisitor() {
            @Override
            public void visit(Text text) {
                words.append(text.getLiteral());
            }

            @Override
            public void visit(Code code) {
                words.append(code.getLiteral());
            }

            @Override
            public void visit(SoftLineBreak line) {
                words.append(' ');
            }

            @Override
            public void visit(HardLineBreak line) {
                words.append(' ');
            }
        });
        return words.toString();
    }
}
