package dk.samspil.notification.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import org.simplejavamail.utils.mail.dkim.Canonicalization;
import org.simplejavamail.utils.mail.dkim.DkimException;
import org.simplejavamail.utils.mail.dkim.DkimMessage;
import org.simplejavamail.utils.mail.dkim.DkimSigner;
import org.simplejavamail.utils.mail.dkim.SigningAlgorithm;

/** Signs messages as they leave. Relaxed, because servers on the way fold headers and trim lines. */
final class DkimSignature {
    private final DkimKey key;

    DkimSignature(DkimKey key) {
        this.key = key;
    }

    /** The message, signed when it is written; it is complete, for nothing may change in it after that. */
    MimeMessage sign(MimeMessage message) throws MessagingException {
        try {
            return new DkimMessage(message, signer());
        } catch (DkimException e) {
            throw new MessagingException("the message can't be signed", e);
        }
    }

    /** One for each message: it remembers headers. */
    private DkimSigner signer() throws DkimException {
        var signer = new DkimSigner(key.domain(), key.selector(), key.key());
        signer.setSigningAlgorithm(SigningAlgorithm.SHA256_WITH_RSA);
        signer.setHeaderCanonicalization(Canonicalization.RELAXED);
        signer.setBodyCanonicalization(Canonicalization.RELAXED);
        // Who asks for the public key is the recipient's server, not we with each mail.
        signer.setCheckDomainKey(false);
        signer.addHeaderToSign("Auto-Submitted");
        // RFC 8058, 4: a click without a signature over these counts for nothing.
        signer.addHeaderToSign("List-Unsubscribe");
        signer.addHeaderToSign("List-Unsubscribe-Post");
        return signer;
    }
}
