// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorgcoordinatie;

import nl.baken.gedeeld.ZaakNummer;
import nl.baken.toegang.Afwezigheden;
import nl.baken.toegang.Taakverdeling;
import nl.baken.toegang.Toegang;
import nl.baken.zaak.Zaakteam;
import nl.baken.zaak.Zaken;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Who is shut out of a case covers it no more and has none of its tasks; somebody else takes that up. */
@Component
class Loslaten {

    private final Zaken zaken;
    private final Vervanging vervanging;
    private final Dekking dekking;
    private final Waarnemingopslag waarnemingen;
    private final Afwezigheden afwezigheden;
    private final Taakverdeling taken;
    private final Toegang toegang;

    Loslaten(
            Zaken zaken,
            Vervanging vervanging,
            Dekking dekking,
            Waarnemingopslag waarnemingen,
            Afwezigheden afwezigheden,
            Taakverdeling taken,
            Toegang toegang) {
        this.zaken = zaken;
        this.vervanging = vervanging;
        this.dekking = dekking;
        this.waarnemingen = waarnemingen;
        this.afwezigheden = afwezigheden;
        this.taken = taken;
        this.toegang = toegang;
    }

    /** @param wie account id */
    @Transactional(propagation = Propagation.MANDATORY)
    public void laatLos(ZaakNummer nummer, String wie) {
        if (wie.equals(zaken.lees(nummer).waarnemer())) {
            zaken.zonderWaarnemer(nummer);
        }
        toegang.beeindig(nummer.waarde(), wie, Zaakteam.WAARNEMER);
        zonderWaarneming(nummer, wie);
        vervanging.herzie(nummer);
        taken.toegewezen(nummer.waarde()).stream()
                .filter(taak -> wie.equals(taak.wie()))
                .forEach(taken::bied);
    }

    /** Somebody else stands in, if there is anybody. */
    private void zonderWaarneming(ZaakNummer nummer, String wie) {
        waarnemingen.van(nummer).stream()
                .filter(waarneming ->
                        waarneming.isOpen() && waarneming.waarnemer().equals(wie))
                .forEach(waarneming -> {
                    waarnemingen.eindig(waarneming.id());
                    dekking.herzie(waarneming);
                    afwezigheden.zoek(waarneming.afwezigheid()).ifPresent(weg -> dekking.vulAan(weg, null));
                });
    }
}
