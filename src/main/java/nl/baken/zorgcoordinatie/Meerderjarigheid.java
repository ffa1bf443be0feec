// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorgcoordinatie;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.persoon.GeboortedatumBekend;
import nl.baken.persoon.Personen;
import nl.baken.zaak.Kernset;
import nl.baken.zaak.Voorval;
import nl.baken.zaak.VoorvalNodig;
import nl.baken.zaak.Zaak;
import nl.baken.zaak.ZaakAfgesloten;
import nl.baken.zaak.Zaakstatus;
import nl.baken.zaak.Zaken;
import nl.baken.zorgcoordinatie.Meerderjarigheidopslag.Overgang;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * T36: of whom the 18th birthday is watched. It begins when the intake is done, or later when the birth date becomes
 * known; another birth date stops what runs and begins anew, so that every moment follows.
 */
@Component
class Meerderjarigheid {

    private final Zaken zaken;
    private final Personen personen;
    private final Meerderjarigheidopslag opslag;
    private final Nazorg nazorg;
    private final Zorgproces proces;
    private final ApplicationEventPublisher gebeurtenissen;
    private final Clock klok;

    Meerderjarigheid(
            Zaken zaken,
            Personen personen,
            Meerderjarigheidopslag opslag,
            Nazorg nazorg,
            Zorgproces proces,
            ApplicationEventPublisher gebeurtenissen,
            Clock klok) {
        this.zaken = zaken;
        this.personen = personen;
        this.opslag = opslag;
        this.nazorg = nazorg;
        this.proces = proces;
        this.gebeurtenissen = gebeurtenissen;
        this.klok = klok;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void op(GeboortedatumBekend bekend) {
        zaken.lopendVan(bekend.persoon()).forEach(zaak -> volg(zaak.nummer()));
    }

    /** In aftercare nothing is handed over any more; who turns 18 then is still asked anew. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void op(ZaakAfgesloten gesloten) {
        if (zaken.lees(gesloten.zaak()).status() == Zaakstatus.NAZORG && nazorg.isAfgesproken(gesloten.zaak())) {
            volg(gesloten.zaak());
        } else {
            stop(gesloten.zaak());
        }
    }

    /** Looks again from now: stops what runs, and begins what is needed. Saying it twice changes nothing. */
    void volg(ZaakNummer nummer) {
        boolean werdGevolgd = stop(nummer);
        if (isNodig(zaken.lees(nummer), werdGevolgd)) {
            opslag.zetLoopt(nummer, true);
            gebeurtenissen.publishEvent(new VoorvalNodig(nummer, Voorval.MEERDERJARIGHEID));
        }
    }

    /** @return whether it ran */
    private boolean stop(ZaakNummer nummer) {
        boolean liep = opslag.zoek(nummer).map(Overgang::loopt).orElse(false);
        if (liep) {
            proces.stopMeerderjarigheid(nummer);
            opslag.zetLoopt(nummer, false);
        }
        return liep;
    }

    private boolean isNodig(Zaak zaak, boolean werdGevolgd) {
        Optional<LocalDate> achttien = personen.lees(zaak.persoon()).achttiendeVerjaardag();
        Optional<Kernset> kernset = zaken.kernset(zaak.nummer());
        if (achttien.isEmpty() || kernset.isEmpty() || zaak.status() == Zaakstatus.OVERLEDEN || !zaak.isOpen()) {
            return false;
        }
        boolean alGevraagd = opslag.zoek(zaak.nummer())
                .map(overgang -> overgang.gevraagdOp() != null)
                .orElse(false);
        boolean nogMinderjarig = achttien.get().isAfter(LocalDate.now(klok));
        // A birth date far from the age class that was told is a mistake, and no birthday of this case.
        boolean werdAchttien =
                kernset.get().isVanMinderjarige() && !achttien.get().isBefore(zaak.eersteWaarneming());
        return nogMinderjarig || !alGevraagd && (werdGevolgd || werdAchttien);
    }
}
