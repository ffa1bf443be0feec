// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zaak.web;

import java.util.List;
import java.util.Optional;
import nl.baken.gedeeld.Inzage;
import nl.baken.gedeeld.NietGevonden;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.toegang.Heraanmelding;
import nl.baken.toegang.Toegang;
import nl.baken.zaak.Schuilveld;
import nl.baken.zaak.Toonreden;
import nl.baken.zaak.Zaak;
import nl.baken.zaak.Zaakteam;
import nl.baken.zaak.Zaken;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the case page shows on request only. */
@Service
class Schuilvelden {

    private static final String KIES = "Kies waarom je dit wilt zien.";

    private final Toegang toegang;
    private final Zaakteam team;
    private final Zaken zaken;
    private final List<Schuilveld> velden;
    private final Heraanmelding heraanmelding;
    private final ApplicationEventPublisher gebeurtenissen;

    Schuilvelden(
            Toegang toegang,
            Zaakteam team,
            Zaken zaken,
            List<Schuilveld> velden,
            Heraanmelding heraanmelding,
            ApplicationEventPublisher gebeurtenissen) {
        this.toegang = toegang;
        this.team = team;
        this.zaken = zaken;
        this.velden = velden;
        this.heraanmelding = heraanmelding;
        this.gebeurtenissen = gebeurtenissen;
    }

    /** What this person can ask for, without what it says. */
    List<Verborgen> van(Zaak zaak, Zaakteam.Blik blik) {
        return velden.stream()
                .filter(veld -> blik.ziet(veld.compartiment()))
                .flatMap(veld ->
                        veld.inhoud(zaak, blik).stream().map(inhoud -> Verborgen.dicht(veld, inhoud.waarschuwing())))
                .toList();
    }

    /**
     * Shows one field and keeps in the log who saw it and what for.
     *
     * @return still hidden, with what to do, when there is no reason
     * @throws NietGevonden when there is no such field for this person; an attempt on a case is in the log too
     */
    @Transactional(noRollbackFor = NietGevonden.class)
    public Verborgen toon(ZaakNummer nummer, String code, Optional<Toonreden> reden) {
        Zaakteam.Blik blik = team.blik(nummer, toegang.medewerker());
        Schuilveld veld = velden.stream()
                .filter(bekend -> bekend.code().equals(code))
                .filter(bekend -> blik.zaak() && blik.ziet(bekend.compartiment()))
                .findFirst()
                .orElseThrow(() -> geweigerd(nummer));
        Schuilveld.Inhoud inhoud = veld.inhoud(zaken.lees(nummer), blik).orElseThrow(() -> geweigerd(nummer));
        if (veld.vraagtRecenteAanmelding()) {
            heraanmelding.eisRecenteAanmelding();
        }
        if (reden.isEmpty()) {
            return Verborgen.dicht(veld, inhoud.waarschuwing()).metFout(KIES);
        }
        toegang.eisInzage(code + " getoond: " + reden.get().code(), nummer.waarde(), veld.compartiment());
        return Verborgen.open(veld, inhoud);
    }

    private NietGevonden geweigerd(ZaakNummer nummer) {
        gebeurtenissen.publishEvent(Inzage.geweigerd("veld tonen", nummer.waarde()));
        return new NietGevonden();
    }
}
