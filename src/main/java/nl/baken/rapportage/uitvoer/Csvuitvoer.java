// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage.uitvoer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.baken.gedeeld.Csvblad;
import org.springframework.stereotype.Component;

/** The tables under each other, and under them what they mean, with an empty line in between. */
@Component
class Csvuitvoer implements Bestandsmaker {

    @Override
    public Bestandssoort soort() {
        return Bestandssoort.CSV;
    }

    @Override
    public byte[] maak(Uitvoerblad blad) {
        StringBuilder tekst = new StringBuilder();
        try {
            schrijf(blad, tekst);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return tekst.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void schrijf(Uitvoerblad blad, Appendable naar) throws IOException {
        Uitvoertabel eerste = blad.tabellen().get(0);
        Csvblad.Schrijver csv = Csvblad.naar(naar, eerste.koppen());
        rijen(eerste, csv);
        for (Uitvoertabel tabel : blad.tabellen().subList(1, blad.tabellen().size())) {
            csv.rij(List.of());
            csv.rij(List.of(tabel.titel()));
            csv.rij(tabel.koppen());
            rijen(tabel, csv);
        }
        csv.rij(List.of());
        csv.rij(List.of("Toelichting", blad.titel()));
        for (Uitvoerblad.Uitleg uitleg : blad.toelichting()) {
            csv.rij(List.of(uitleg.wat(), uitleg.tekst()));
        }
    }

    private static void rijen(Uitvoertabel tabel, Csvblad.Schrijver csv) throws IOException {
        for (List<Uitvoercel> rij : tabel.rijen()) {
            csv.rij(rij.stream()
                    .<Object>map(cel -> cel.getal() == null || cel.isDeel() ? cel.tekst() : cel.getal())
                    .toList());
        }
    }
}
