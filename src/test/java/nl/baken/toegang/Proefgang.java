// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toegang;

import java.util.ArrayList;
import java.util.List;

/** One walk with one mark: which tasks were done on the way, and what is checked after each of them. */
final class Proefgang {

    private final int poort;
    private final Proefinvulling wat;
    private final Rondgang rondgang;
    private final Handelingrondgang handelingen;
    private final Runnable naIedereTaak;
    private final List<String> gedaan = new ArrayList<>();

    Proefgang(int poort, Proefinvulling wat, Rondgang rondgang, Handelingrondgang handelingen, Runnable naIedereTaak) {
        this.poort = poort;
        this.wat = wat;
        this.rondgang = rondgang;
        this.handelingen = handelingen;
        this.naIedereTaak = naIedereTaak;
    }

    int poort() {
        return poort;
    }

    Proefinvulling wat() {
        return wat;
    }

    /** The task ids (in the model) that were done. */
    List<String> gedaan() {
        return gedaan;
    }

    Bezoeker als(String gebruikersnaam) {
        return rondgang.als(poort, gebruikersnaam);
    }

    /** Everything that is open of this number. */
    void alles(String nummer) {
        gedaan.addAll(rondgang.doeAlles(poort, nummer, wat, naIedereTaak));
    }

    /** Time passes, and then everything that is open. */
    void alles(String nummer, int naDagen) {
        rondgang.naDagen(naDagen, nummer);
        alles(nummer);
    }

    /** An act of who carries the case; must be accepted. */
    void handel(String zaak, String handeling) {
        handel(rondgang.coordinator(zaak), zaak, handeling);
    }

    void handel(String wie, String zaak, String handeling) {
        handelingen.doe(poort, wie, zaak, handeling, wat);
    }

    /** An act of who carries the case, that may have to wait. */
    void probeer(String zaak, String handeling) {
        handelingen.probeer(poort, rondgang.coordinator(zaak), zaak, handeling, wat);
    }
}
