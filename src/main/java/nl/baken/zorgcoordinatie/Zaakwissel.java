// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorgcoordinatie;

import java.util.List;
import java.util.Objects;
import nl.baken.gedeeld.Rol;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.toegang.Taakverdeling;
import nl.baken.toegang.Taakverdeling.Taak;
import nl.baken.toegang.Toegang;
import nl.baken.zaak.Zaak;
import nl.baken.zaak.Zaakteam;
import nl.baken.zaak.Zaken;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Another coordinator for one case, with everything that goes along: access, tasks, and who stood in. */
@Component
class Zaakwissel {

    private final Zaken zaken;
    private final Toegang toegang;
    private final Taakverdeling taken;
    private final Waarnemingopslag waarnemingen;
    private final Dekking dekking;
    private final Vervanging vervanging;

    Zaakwissel(
            Zaken zaken,
            Toegang toegang,
            Taakverdeling taken,
            Waarnemingopslag waarnemingen,
            Dekking dekking,
            Vervanging vervanging) {
        this.zaken = zaken;
        this.toegang = toegang;
        this.taken = taken;
        this.waarnemingen = waarnemingen;
        this.dekking = dekking;
        this.vervanging = vervanging;
    }

    /** The case and its tasks, until the end of the transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Zaak houdVast(ZaakNummer nummer) {
        taken.toegewezen(nummer.waarde());
        return zaken.houdVast(nummer);
    }

    /** The case is held, and the new one may have it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void draagOver(Zaak zaak, String naar) {
        ZaakNummer nummer = zaak.nummer();
        String van = Objects.requireNonNull(zaak.coordinator());
        boolean wasWaarnemer = naar.equals(zaak.waarnemer());
        List<Taak> open = taken.toegewezen(nummer.waarde());
        zaken.draagOver(nummer, naar, wasWaarnemer ? null : zaak.waarnemer());
        toegang.beeindig(nummer.waarde(), van, Zaakteam.ZORGCOORDINATOR);
        if (wasWaarnemer) {
            toegang.beeindig(nummer.waarde(), naar, Zaakteam.WAARNEMER);
        }
        toegang.betrek(nummer.waarde(), naar, Zaakteam.ZORGCOORDINATOR, Zaakteam.DRAAGT);
        open.stream()
                .filter(taak -> van.equals(taak.wie()))
                .forEach(taak -> taken.geef(taak, naar, Rol.ZORGCOORDINATOR));
        // Nobody stands in for who no longer carries it; what the stand-in had, goes to the new coordinator.
        waarnemingen.van(nummer).stream().filter(Waarneming::isOpen).forEach(waarneming -> {
            waarnemingen.eindig(waarneming.id());
            dekking.herzie(waarneming);
        });
        vervanging.herzie(nummer);
    }
}
