// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toegang.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import nl.baken.toegang.HuidigeSessie;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * The session of this request. Its id changes when somebody signs in, so the session carries a random mark of its own;
 * only the fingerprint of that mark is ever stored.
 */
@Component
class Websessie implements HuidigeSessie {

    private static final String MERK = Websessie.class.getName();

    /** Where the id of the sign-in stands in the session of the container. */
    static final String AANMELDING = MERK + ".aanmelding";

    @Override
    public Optional<String> vingerafdruk() {
        return verzoek().map(verzoek -> verzoek.getSession(false)).map(sessie -> afdruk(merk(sessie)));
    }

    @Override
    public Optional<String> aanmelding() {
        return verzoek()
                .map(verzoek -> verzoek.getSession(false))
                .map(sessie -> sessie.getAttribute(AANMELDING) instanceof String id ? id : null);
    }

    @Override
    public boolean isVanIemand() {
        return verzoek().isPresent();
    }

    private static Optional<HttpServletRequest> verzoek() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes verzoek
                ? Optional.of(verzoek.getRequest())
                : Optional.empty();
    }

    private static String merk(HttpSession sessie) {
        synchronized (sessie) {
            if (sessie.getAttribute(MERK) instanceof String merk) {
                return merk;
            }
            String merk = UUID.randomUUID().toString();
            sessie.setAttribute(MERK, merk);
            return merk;
        }
    }

    private static String afdruk(String merk) {
        try {
            byte[] afdruk = MessageDigest.getInstance("SHA-256").digest(merk.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(afdruk);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
