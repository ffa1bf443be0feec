// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage.telling;

import java.time.Instant;
import java.time.LocalDate;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.baken.gedeeld.VerzetbareKlok;
import nl.baken.gedeeld.telling.Bijdrage;
import nl.baken.gedeeld.telling.Bijdrage.Indeling;
import nl.baken.gedeeld.telling.Bijdrage.Korrel;
import nl.baken.gedeeld.telling.Kenmerk;
import nl.baken.gedeeld.telling.Kenmerken;
import nl.baken.gedeeld.telling.Vak;
import org.jspecify.annotations.Nullable;

/** What one or more dossiers add, cell by cell. A cell that comes to nothing is not there. */
final class Telboek {

    private final SortedMap<Telsleutel, Telwaarde> cellen = new TreeMap<>();
    private @Nullable Instant straks;

    /** Books a contribution in every cell where it counts; one that lies ahead only tells when to come back. */
    void boek(Bijdrage bijdrage, Kenmerken kenmerken, Instant nu) {
        if (bijdrage.korrel() == Korrel.MAAND && bijdrage.op().isAfter(nu)) {
            straks = straks == null || bijdrage.op().isBefore(straks) ? bijdrage.op() : straks;
            return;
        }
        boek(bijdrage, kenmerken, Telsleutel.ALLE, "");
        if (bijdrage.indeling() == Indeling.KENMERK) {
            for (Kenmerk kenmerk : Kenmerk.values()) {
                kenmerken.waarden(kenmerk).forEach(waarde -> boek(bijdrage, kenmerken, kenmerk.sleutel(), waarde));
            }
        }
    }

    private void boek(Bijdrage bijdrage, Kenmerken kenmerken, String kenmerk, String waarde) {
        LocalDate dag = LocalDate.ofInstant(bijdrage.op(), VerzetbareKlok.AMSTERDAM);
        boolean perDag = bijdrage.korrel() == Korrel.DAG;
        int vak = perDag ? (int) Math.max(0, dag.toEpochDay()) : vak(bijdrage.maat());
        boek(
                new Telsleutel(
                        bijdrage.cijfer(),
                        kenmerk,
                        waarde,
                        perDag ? Telsleutel.OPEN : dag.withDayOfMonth(1),
                        bijdrage.onderdeel(),
                        bijdrage.indeling() == Indeling.GEEN ? "" : kenmerken.gemeente(),
                        vak),
                new Telwaarde(
                        bijdrage.aantal(),
                        vak == Telsleutel.GEEN_VAK ? (dag.getDayOfMonth() - 1L) * bijdrage.aantal() : 0));
    }

    private static int vak(@Nullable Long maat) {
        return maat == null ? Telsleutel.GEEN_VAK : Vak.van(maat);
    }

    void boek(Telsleutel cel, Telwaarde waarde) {
        cellen.merge(cel, waarde, Telwaarde::plus);
        cellen.remove(cel, Telwaarde.NIETS);
    }

    void boek(Telboek ander) {
        ander.cellen.forEach(this::boek);
    }

    void boekTerug(Telboek ander) {
        ander.cellen.forEach((cel, waarde) -> boek(cel, waarde.min()));
    }

    SortedMap<Telsleutel, Telwaarde> cellen() {
        return cellen;
    }

    boolean isLeeg() {
        return cellen.isEmpty();
    }

    /** When the next thing counts that lies ahead now; null when nothing does. */
    @Nullable
    Instant straks() {
        return straks;
    }
}
