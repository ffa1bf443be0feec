// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorgcoordinatie;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.baken.persoon.PersonenSamengevoegd;
import nl.baken.persoon.SamenvoegingTeruggedraaid;
import nl.baken.persoon.Samenvoegingen;
import nl.baken.toegang.Blokkades;
import nl.baken.zaak.Zaken;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * As long as people count as one (X6), a conflict of interest with the one shuts out of every case of the others too.
 * It is worked out anew whenever something changes, so that an unmerge gives back what there was, in whatever order.
 */
@Component
class Conflictdoorwerking {

    private final Samenvoegingen samenvoegingen;
    private final Zaken zaken;
    private final Toewijzingsopslag toewijzingen;
    private final Blokkades blokkades;
    private final Loslaten loslaten;

    Conflictdoorwerking(
            Samenvoegingen samenvoegingen,
            Zaken zaken,
            Toewijzingsopslag toewijzingen,
            Blokkades blokkades,
            Loslaten loslaten) {
        this.samenvoegingen = samenvoegingen;
        this.zaken = zaken;
        this.toewijzingen = toewijzingen;
        this.blokkades = blokkades;
        this.loslaten = loslaten;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void op(PersonenSamengevoegd samen) {
        groepen(samen.personen()).forEach(this::herzieGroep);
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void op(SamenvoegingTeruggedraaid terug) {
        groepen(terug.personen()).forEach(this::herzieGroep);
    }

    /**
     * After a change of one case. Who counts as nobody else has nothing of another.
     *
     * @param personen ids in the identity vault
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void herzie(Collection<String> personen) {
        groepen(personen).filter(groep -> groep.size() > 1).forEach(this::herzieGroep);
    }

    private Stream<Set<String>> groepen(Collection<String> personen) {
        return personen.stream().map(samenvoegingen::zelfde).distinct();
    }

    private void herzieGroep(Set<String> groep) {
        groep.forEach(wie -> herzie(wie, groep));
    }

    private void herzie(String persoon, Set<String> groep) {
        Set<String> anderen = new TreeSet<>(groep);
        anderen.remove(persoon);
        Map<String, Instant> elders = toewijzingen.belangenconflictenSinds(anderen);
        zaken.vanPersonen(List.of(persoon)).forEach(zaak -> blokkades
                .laatDoorwerken(zaak.nummer().waarde(), elders)
                .forEach(account -> loslaten.laatLos(zaak.nummer(), account)));
    }
}
