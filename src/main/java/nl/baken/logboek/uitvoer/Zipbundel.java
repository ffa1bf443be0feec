// SPDX-License-Identifier: EUPL-1.2
package nl.baken.logboek.uitvoer;

import java.io.Closeable;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A zip that remembers the size and the hash of everything that was put in. */
class Zipbundel implements Closeable {

    private final ZipOutputStream zip;
    private final List<Manifest.Bestand> bestanden = new ArrayList<>();

    Zipbundel(OutputStream naar) {
        zip = new ZipOutputStream(naar);
    }

    interface Inhoud {
        void schrijf(OutputStream naar) throws IOException;
    }

    void voegToe(String naam, Inhoud inhoud) throws IOException {
        zip.putNextEntry(new ZipEntry(naam));
        MessageDigest hash = sha256();
        Teller teller = new Teller(zip);
        DigestOutputStream stroom = new DigestOutputStream(teller, hash);
        inhoud.schrijf(stroom);
        stroom.flush();
        zip.closeEntry();
        bestanden.add(new Manifest.Bestand(naam, teller.aantal, HexFormat.of().formatHex(hash.digest())));
    }

    void voegToe(String naam, byte[] inhoud) throws IOException {
        voegToe(naam, naar -> naar.write(inhoud));
    }

    /** What was put in until now. */
    List<Manifest.Bestand> bestanden() {
        return List.copyOf(bestanden);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    private static final class Teller extends FilterOutputStream {
        private long aantal;

        private Teller(OutputStream naar) {
            super(naar);
        }

        @Override
        public void write(int teken) throws IOException {
            out.write(teken);
            aantal++;
        }

        @Override
        public void write(byte[] bron, int vanaf, int lengte) throws IOException {
            out.write(bron, vanaf, lengte);
            aantal += lengte;
        }
    }
}
