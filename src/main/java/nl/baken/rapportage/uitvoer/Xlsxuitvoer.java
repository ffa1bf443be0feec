// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage.uitvoer;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.stereotype.Component;

/** A sheet a table, and one that tells what they mean. A text is a cell of text, so it never runs as a formula. */
@Component
class Xlsxuitvoer implements Bestandsmaker {

    private static final String VERSIE = "1.0";
    private static final int BREED = 44;
    private static final int GEWOON = 18;
    private static final int HEEL_BREED = 100;

    @Override
    public Bestandssoort soort() {
        return Bestandssoort.XLSX;
    }

    @Override
    public byte[] maak(Uitvoerblad blad) {
        ByteArrayOutputStream inhoud = new ByteArrayOutputStream();
        try (Workbook boek = new Workbook(inhoud, "Baken", VERSIE)) {
            for (Uitvoertabel tabel : blad.tabellen()) {
                schrijf(tabel, boek.newWorksheet(tabel.titel()));
            }
            schrijf(blad, boek.newWorksheet("Toelichting"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return inhoud.toByteArray();
    }

    private static void schrijf(Uitvoertabel tabel, Worksheet vel) {
        for (int k = 0; k < tabel.koppen().size(); k++) {
            vel.value(0, k, tabel.koppen().get(k));
            vel.width(k, k == 0 ? BREED : GEWOON);
        }
        vel.range(0, 0, 0, tabel.koppen().size() - 1)
                .style()
                .bold()
                .wrapText(true)
                .set();
        vel.freezePane(1, 1);
        for (int r = 0; r < tabel.rijen().size(); r++) {
            List<Uitvoercel> rij = tabel.rijen().get(r);
            for (int k = 0; k < rij.size(); k++) {
                schrijf(rij.get(k), vel, r + 1, k);
            }
        }
    }

    private static void schrijf(Uitvoercel cel, Worksheet vel, int rij, int kolom) {
        if (cel.getal() == null) {
            vel.value(rij, kolom, cel.tekst());
        } else {
            vel.value(rij, kolom, cel.getal());
        }
        if (cel.isDeel()) {
            vel.style(rij, kolom).format("0.0%").set();
        }
        if (cel.verborgen()) {
            vel.style(rij, kolom).horizontalAlignment("right").set();
        }
    }

    private static void schrijf(Uitvoerblad blad, Worksheet vel) {
        vel.value(0, 0, blad.titel());
        vel.style(0, 0).bold().set();
        vel.width(0, GEWOON);
        vel.width(1, HEEL_BREED);
        for (int r = 0; r < blad.toelichting().size(); r++) {
            vel.value(r + 1, 0, blad.toelichting().get(r).wat());
            vel.value(r + 1, 1, blad.toelichting().get(r).tekst());
            vel.style(r + 1, 1).wrapText(true).set();
        }
    }
}
