package dev.prospectus.links;

import java.security.cert.CertPathBuilderException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import javax.net.ssl.SSLException;

/**
 * Why a secure call failed. Only what stops browsers as well means that readers find nothing: they fetch certificates that a host
 * forgot to send, know issuers that Java does not, and other ways to talk.
 */
final class Certificates {

    private Certificates() {}

    static Answer answer(SSLException failure) {
        boolean unknownIssuer = false;
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof CertificateExpiredException || cause instanceof CertificateNotYetValidException) {
                return Answer.missing("a certificate that is out of date");
            }
            unknownIssuer |= cause instanceof CertPathBuilderException;
            boolean last = cause.getCause() == null;
            if (last && !unknownIssuer && cause instanceof CertificateException) {
                // What Java says when the names in it are of other hosts; it has no class of its own for that.
                return Answer.missing("a certificate for another host");
            }
        }
        return Answer.unknown(
                unknownIssuer
                        ? "its certificate is of an issuer that this program does not know"
                        : "it allows no secure call that this program can make");
    }
}
