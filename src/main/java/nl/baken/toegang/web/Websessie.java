// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toegang.web;

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

    @Override
    public Optional<String> vingerafdruk() {
        if (!(RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes verzoek)) {
            return Optional.empty();
        }
        HttpSession sessie = verzoek.getRequest().getSession(false);
        return sessie == null ? Optional.empty() : Optional.of(afdruk(merk(sessie)));
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
