package dk.samspil.notification.mail.bounces;

import jakarta.mail.Flags.Flag;
import jakarta.mail.Folder;
import jakarta.mail.FolderNotFoundException;
import jakarta.mail.Message;
import jakarta.mail.MessageRemovedException;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.search.ComparisonTerm;
import jakarta.mail.search.ReceivedDateTerm;
import java.io.IOException;
import java.time.InstantSource;
import java.util.Date;
import org.eclipse.angus.mail.imap.IMAPMessage;

/**
 * The mailbox that mails come back to, by IMAP. A message leaves it only after what it says has been saved; a crash in
 * between has it read again.
 */
public final class BounceMailbox {
    /** Seen in one go; what is left is seen the next time. */
    private static final int MOST = 200;

    private final ImapSettings settings;
    private final InstantSource system;

    public BounceMailbox(ImapSettings settings, InstantSource system) {
        this.settings = settings;
        this.system = system;
    }

    /** What is to become of a message. */
    public enum Fate {
        /** What it says is saved, or of no matter: it holds names and addresses, so it goes. */
        DONE,
        /** A person has to look at it. */
        UNCLEAR,
        /** It stays, and is read again. */
        LATER
    }

    /** Makes something of a message. */
    @FunctionalInterface
    public interface Reader {
        /** @param message its beginning, as much of it as matters */
        Fate read(byte[] message);
    }

    /**
     * Reads what has come. What the reader throws ends it, with all settled that was read before.
     *
     * @return how many messages stay because the server would not give them, or not put them aside
     * @throws MessagingException if the mailbox cannot be reached
     */
    int look(Reader reader) throws MessagingException {
        var session = Session.getInstance(settings.toProperties());
        try (var store = session.getStore("imap")) {
            var login = settings.login();
            store.connect(login.host(), login.port(), login.username(), login.password());
            var stuck = read(store, reader);
            forgetOldOnes(store);
            return stuck;
        }
    }

    private int read(Store store, Reader reader) throws MessagingException {
        try (var inbox = opened(store.getFolder(settings.folder()))) {
            var stuck = 0;
            if (inbox.getMessageCount() == 0) return stuck;
            for (var message : inbox.getMessages(1, Math.min(inbox.getMessageCount(), MOST))) {
                if (!isSettled(store, inbox, message, reader)) stuck++;
            }
            return stuck;
        }
    }

    /** One message that cannot be had must not stop the others, as long as the server is there. */
    private boolean isSettled(Store store, Folder inbox, Message message, Reader reader) throws MessagingException {
        try {
            settle(store, inbox, message, reader);
            return true;
        } catch (MessagingException e) {
            if (!inbox.isOpen()) throw e;
            return false;
        }
    }

    /** Closing it removes what is marked so. */
    private static Folder opened(Folder folder) throws MessagingException {
        folder.open(Folder.READ_WRITE);
        return folder;
    }

    private void settle(Store store, Folder inbox, Message message, Reader reader) throws MessagingException {
        try {
            switch (reader.read(beginning(message))) {
                case DONE -> message.setFlag(Flag.DELETED, true);
                case UNCLEAR -> {
                    inbox.copyMessages(new Message[] {message}, unclear(store));
                    message.setFlag(Flag.DELETED, true);
                }
                case LATER -> {
                    // Read, but not marked as seen.
                }
            }
        } catch (MessageRemovedException e) {
            // Another instance has had it.
        }
    }

    private static byte[] beginning(Message message) throws MessagingException {
        if (!(message instanceof IMAPMessage remote)) throw new MessagingException("no message of an IMAP server");
        remote.setPeek(true);
        try (var content = remote.getMimeStream()) {
            var read = content.readNBytes(Gathered.MOST_BYTES);
            // So some servers answer where a message has gone, or they cannot read it themselves.
            if (read.length == 0) throw new MessagingException("nothing of the message was given");
            return read;
        } catch (IOException e) {
            if (e.getCause() instanceof MessageRemovedException || remote.isExpunged())
                throw new MessageRemovedException("gone since", e);
            throw new MessagingException("the message could not be fetched", e);
        }
    }

    private Folder unclear(Store store) throws MessagingException {
        var folder = store.getFolder(settings.unclear());
        if (!folder.exists() && !folder.create(Folder.HOLDS_MESSAGES)) throw new FolderNotFoundException(folder);
        return folder;
    }

    /** Nobody has looked at them in all that time, and they hold names and addresses. */
    private void forgetOldOnes(Store store) throws MessagingException {
        var folder = store.getFolder(settings.unclear());
        if (!folder.exists()) return;
        try (var unclear = opened(folder)) {
            var before = Date.from(system.instant().minus(settings.keepUnclear()));
            for (var message : unclear.search(new ReceivedDateTerm(ComparisonTerm.LT, before))) {
                message.setFlag(Flag.DELETED, true);
            }
        }
    }
}
