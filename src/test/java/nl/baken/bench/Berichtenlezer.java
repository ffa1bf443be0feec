// SPDX-License-Identifier: EUPL-1.2
package nl.baken.bench;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * Cuts one direction of PostgreSQL's protocol into messages: a letter, a length, a body. The messages that open a
 * connection have no letter, and one refused request for encryption is answered by a single letter.
 */
final class Berichtenlezer {

    interface Ontvanger {

        /** @param begin the body, or the beginning of a long one */
        void bericht(char soort, Inhoud begin);
    }

    /** What opens a connection; has no letter of its own on the wire. */
    static final char BEGIN = 0;

    private static final int KOP = 5;
    private static final int HOOGSTENS = 8192;

    private final Ontvanger ontvanger;
    private final byte[] kop = new byte[KOP];
    private final byte[] inhoud = new byte[HOOGSTENS];
    private boolean zonderLetter;
    private int overslaan;
    private int inKop;
    private int gelezen;
    private int lengte = -1;

    Berichtenlezer(boolean zonderLetter, Ontvanger ontvanger) {
        this.zonderLetter = zonderLetter;
        this.ontvanger = ontvanger;
    }

    void metLetters() {
        zonderLetter = false;
    }

    void slaOver(int bytes) {
        overslaan += bytes;
    }

    void lees(byte[] bytes, int vanaf, int aantal) {
        int plek = vanaf;
        int einde = vanaf + aantal;
        while (plek < einde) {
            if (overslaan > 0) {
                overslaan--;
                plek++;
            } else if (lengte < 0) {
                leesKop(bytes[plek++]);
            } else {
                plek += leesInhoud(bytes, plek, einde - plek);
            }
        }
    }

    private void leesKop(byte b) {
        if (inKop == 0 && zonderLetter) {
            kop[inKop++] = BEGIN;
        }
        kop[inKop++] = b;
        if (inKop == KOP) {
            lengte = ByteBuffer.wrap(kop, 1, KOP - 1).getInt() - (KOP - 1);
            klaarAlsCompleet();
        }
    }

    private int leesInhoud(byte[] bytes, int plek, int beschikbaar) {
        int nu = Math.min(beschikbaar, lengte - gelezen);
        int bewaren = Math.max(0, Math.min(nu, HOOGSTENS - gelezen));
        System.arraycopy(bytes, plek, inhoud, Math.min(gelezen, HOOGSTENS), bewaren);
        gelezen += nu;
        klaarAlsCompleet();
        return nu;
    }

    private void klaarAlsCompleet() {
        if (gelezen < lengte) {
            return;
        }
        Inhoud bericht = new Inhoud(ByteBuffer.wrap(inhoud, 0, Math.min(gelezen, HOOGSTENS)));
        inKop = 0;
        gelezen = 0;
        lengte = -1;
        ontvanger.bericht((char) kop[0], bericht);
    }

    /** The body of a message, read from front to back. */
    record Inhoud(ByteBuffer bytes) {

        int getal() {
            return bytes.remaining() < Integer.BYTES ? 0 : bytes.getInt();
        }

        /** Up to the next zero byte, or as much as was kept. */
        String tekst() {
            int begin = bytes.position();
            int einde = begin;
            while (einde < bytes.limit() && bytes.get(einde) != 0) {
                einde++;
            }
            bytes.position(Math.min(einde + 1, bytes.limit()));
            return new String(bytes.array(), begin, einde - begin, StandardCharsets.UTF_8);
        }
    }
}
