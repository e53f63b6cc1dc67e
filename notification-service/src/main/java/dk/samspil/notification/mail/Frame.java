package dk.samspil.notification.mail;

import dk.samspil.notification.domain.Language;
import java.util.Optional;
import org.commonmark.node.Node;

/**
 * What stands around a mail's own words.
 *
 * @param preheader what lists of mails show beside the subject
 * @param unsubscribe how to get no more mails of this kind; none where nobody can do without them
 */
record Frame(Language language, String subject, String preheader, String footer, Optional<Node> unsubscribe) {}
