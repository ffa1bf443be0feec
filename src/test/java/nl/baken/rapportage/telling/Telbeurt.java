// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage.telling;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.baken.gedeeld.NietGevonden;
import nl.baken.rapportage.kengetal.Blad;
import nl.baken.rapportage.kengetal.Keuze;
import nl.baken.rapportage.kengetal.Periode;
import nl.baken.rapportage.kengetal.Periode.Soort;
import nl.baken.rapportage.kengetal.Stuurcijfers;
import nl.baken.verhalen.Verhaal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Counts some dossiers at once, as the counter does when their turn comes, and reads what a page makes of it. */
@Component
public class Telbeurt {

    private final Telopslag opslag;
    private final Teller teller;
    private final Stuurcijfers cijfers;
    private final Verhaal verhaal;
    private final TransactionTemplate inEens;
    private final Clock klok;

    Telbeurt(
            Telopslag opslag,
            Teller teller,
            Stuurcijfers cijfers,
            Verhaal verhaal,
            TransactionTemplate inEens,
            Clock klok) {
        this.opslag = opslag;
        this.teller = teller;
        this.cijfers = cijfers;
        this.verhaal = verhaal;
        this.inEens = inEens;
        this.klok = klok;
    }

    public void tel(String... nummers) {
        inEens.executeWithoutResult(stand -> {
            opslag.wachtTotIkMagTellen();
            teller.tel(Set.of(nummers), klok.instant());
        });
    }

    /** The values of features under which this dossier was counted. */
    public Set<String> groepen(String nummer) {
        return opslag.geteld(List.of(nummer)).get(nummer).cellen().keySet().stream()
                .filter(cel -> !cel.kenmerk().equals(Telsleutel.ALLE))
                .map(Telsleutel::waarde)
                .collect(Collectors.toSet());
    }

    /** The tables of one figure, of this year so far; none for who may not see it. */
    public List<Blad> bladen(String wie, String code, Soort soort) {
        verhaal.als(wie);
        try {
            Periode tot = soort.om(verhaal.vandaag());
            Periode van = soort.om(verhaal.vandaag().withDayOfYear(1));
            Keuze keuze = new Keuze(van, tot, null, null, "");
            return cijfers.kengetal(code, keuze).panelen().stream()
                    .flatMap(paneel -> paneel.bladen().stream())
                    .toList();
        } catch (NietGevonden e) {
            return List.of();
        } finally {
            verhaal.niemand();
        }
    }

    /** A cell, whichever way the table is turned. */
    public static String cel(Blad blad, String een, String ander) {
        return blad.koppen().contains(een) ? lees(blad, ander, een) : lees(blad, een, ander);
    }

    private static String lees(Blad blad, String rij, String kolom) {
        return blad.rijen().stream()
                .filter(mogelijk -> mogelijk.naam().equals(rij))
                .findFirst()
                .orElseThrow(() -> new AssertionError(rij + " niet in " + blad))
                .cellen()
                .get(blad.koppen().indexOf(kolom));
    }
}
