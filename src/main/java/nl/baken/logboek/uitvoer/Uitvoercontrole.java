// SPDX-License-Identifier: EUPL-1.2
package nl.baken.logboek.uitvoer;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import nl.baken.logboek.keten.Ankers;
import org.springframework.stereotype.Component;

/** Checks a file that somebody kept: signed by this Baken, nothing changed, and the log is still the one it came from. */
@Component
class Uitvoercontrole {

    /** In bytes; a manifest is some kilobytes, so that a made-up file can't fill the memory. */
    private static final int GROOTSTE_MANIFEST = 1_000_000;

    private final Ondertekening ondertekening;
    private final Ankers ankers;
    private final ObjectMapper json;

    Uitvoercontrole(Ondertekening ondertekening, Ankers ankers, ObjectMapper json) {
        this.ondertekening = ondertekening;
        this.ankers = ankers;
        this.json = json;
    }

    /** @param fout what is wrong, for a person; empty when all is well @param regels in the file, 0 when that is not sure */
    record Uitslag(Optional<String> fout, long regels) {

        private static Uitslag fout(String fout) {
            return new Uitslag(Optional.of(fout), 0);
        }
    }

    /** @throws IOException when it can't be read at all */
    Uitslag controleer(InputStream bestand) throws IOException {
        Map<String, String> hashes = new HashMap<>();
        byte[] manifest = new byte[0];
        byte[] handtekening = new byte[0];
        try (ZipInputStream zip = new ZipInputStream(bestand)) {
            for (ZipEntry deel = zip.getNextEntry(); deel != null; deel = zip.getNextEntry()) {
                switch (deel.getName()) {
                    case Manifestmaker.MANIFEST -> manifest = zip.readNBytes(GROOTSTE_MANIFEST);
                    case Manifestmaker.HANDTEKENING -> handtekening = zip.readNBytes(GROOTSTE_MANIFEST);
                    default -> {
                        if (hashes.put(deel.getName(), sha256(zip)) != null) {
                            return Uitslag.fout("Bestand staat er twee keer in: " + deel.getName());
                        }
                    }
                }
            }
        }
        if (!ondertekening.klopt(manifest, handtekening)) {
            return Uitslag.fout(
                    "De handtekening klopt niet: dit manifest is niet van deze Baken, of het is veranderd.");
        }
        return inhoud(json.readValue(manifest, Manifest.class), hashes);
    }

    private Uitslag inhoud(Manifest manifest, Map<String, String> hashes) {
        for (Manifest.Bestand bestand : manifest.bestanden()) {
            if (!bestand.sha256().equals(hashes.remove(bestand.naam()))) {
                return Uitslag.fout("Bestand is veranderd of weg: " + bestand.naam());
            }
        }
        if (!hashes.isEmpty()) {
            return Uitslag.fout("Bestand hoort er niet bij: "
                    + hashes.keySet().stream().sorted().toList());
        }
        Manifest.Keten keten = manifest.keten();
        if (!ankers.klopt(new Ankers.Anker(LocalDate.EPOCH, keten.tot(), keten.sha256()))) {
            return Uitslag.fout("Het logboek is niet meer zoals toen deze uitvoer werd gemaakt.");
        }
        return new Uitslag(Optional.empty(), manifest.regels());
    }

    private static String sha256(InputStream deel) throws IOException {
        MessageDigest hash = Zipbundel.sha256();
        new DigestInputStream(deel, hash).transferTo(java.io.OutputStream.nullOutputStream());
        return HexFormat.of().formatHex(hash.digest());
    }
}
