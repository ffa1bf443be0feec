// SPDX-License-Identifier: EUPL-1.2
package nl.baken.gedeeld.bericht;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.util.regex.Pattern;

/** Whether something is one mail address that a mail server takes (RFC 5322), in a domain of the internet. */
public final class Mailadres {

    private static final int LANGSTE = 200;
    private static final Pattern VORM = Pattern.compile("[^@\\s;,<>\"]{1,100}@[^@\\s;,<>\"]+\\.[^@\\s;,<>\"]{2,}");

    private Mailadres() {}

    public static boolean isGoed(String adres) {
        if (adres.length() > LANGSTE || !VORM.matcher(adres).matches()) {
            return false;
        }
        try {
            return adres.equals(new InternetAddress(adres, true).getAddress());
        } catch (AddressException e) {
            return false;
        }
    }
}
