// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorgcoordinatie;

import java.util.Comparator;
import java.util.List;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.persoon.Samenvoegingen;
import nl.baken.toegang.Takenlijst;
import nl.baken.zaak.Zaak;
import nl.baken.zaak.Zaken;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Every case of one person, also of who counts as the same (X6): what happens to the person, happens to all of them. */
@Component
class Persoonszaken {

    private final Zaken zaken;
    private final Samenvoegingen samenvoegingen;
    private final Takenlijst taken;

    Persoonszaken(Zaken zaken, Samenvoegingen samenvoegingen, Takenlijst taken) {
        this.zaken = zaken;
        this.samenvoegingen = samenvoegingen;
        this.taken = taken;
    }

    /**
     * All of them and their tasks, held until the end of the transaction; always in the same order, so that two who act
     * in two cases of one person never wait for each other.
     *
     * @return this case first
     */
    @Transactional(propagation = Propagation.MANDATORY)
    List<Zaak> houdVast(ZaakNummer nummer) {
        return zaken.vanPersonen(samenvoegingen.zelfde(zaken.lees(nummer).persoon())).stream()
                .map(Zaak::nummer)
                .sorted(Comparator.comparing(ZaakNummer::waarde))
                .map(this::houdVastMetTaken)
                .sorted(Comparator.comparing(zaak -> !zaak.nummer().equals(nummer)))
                .toList();
    }

    private Zaak houdVastMetTaken(ZaakNummer nummer) {
        taken.houdVast(nummer.waarde());
        return zaken.houdVast(nummer);
    }
}
