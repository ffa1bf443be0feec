// SPDX-License-Identifier: EUPL-1.2
package nl.baken.gedeeld.bericht;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.util.regex.Pattern;
import nl.baken.gedeeld.Geheim;

/** Whether a mail can go to an address: asked where somebody types it, and again where the mail is made. */
public final class Mailadres {

    /** In Dutch, with what to do; without the address. */
    public static final String FOUT = "Dit e-mailadres klopt niet. Schrijf één adres, zoals naam@organisatie.nl.";

    /** In characters: what a mail server must be able to take (RFC 5321, 4.5.3.1.3). */
    private static final int LANGST = 254;

    /** One address, without a name, quotes or a second one; at a domain of the internet. */
    private static final Pattern VORM =
            Pattern.compile("[^@\\s;,<>\"\\p{Cntrl}]{1,64}@[\\p{Alnum}.-]+\\.[\\p{Alnum}-]{2,}");

    private Mailadres() {}

    public static boolean klopt(Geheim adres) {
        String tekst = adres.tekst();
        if (tekst.length() > LANGST || !VORM.matcher(tekst).matches()) {
            return false;
        }
        try {
            return tekst.equals(new InternetAddress(tekst, true).getAddress());
        } catch (AddressException e) {
            return false;
        }
    }
}
