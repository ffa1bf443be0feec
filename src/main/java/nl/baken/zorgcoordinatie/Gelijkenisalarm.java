// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorgcoordinatie;

import static nl.baken.gedeeld.taak.Taakgegevens.VOORVAL;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import nl.baken.gedeeld.NietGevonden;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.gedeeld.taak.Sturing;
import nl.baken.persoon.Koppeling;
import nl.baken.persoon.Koppelingen;
import nl.baken.persoon.Koppelsoort;
import nl.baken.persoon.Samenvoegingen;
import nl.baken.termijn.Termijnen;
import nl.baken.toegang.VierOgen;
import nl.baken.zaak.DossierGesloten;
import nl.baken.zaak.Voorval;
import nl.baken.zaak.VoorvalNodig;
import nl.baken.zaak.ZaakAfgesloten;
import nl.baken.zaak.Zaakstatus;
import nl.baken.zaak.Zaken;
import nl.baken.zorgcoordinatie.Vergelijkopslag.Vergelijking;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * X6: the client of a case looks like somebody else in Baken. Who works on the case learns nothing of that; somebody
 * who may know both compares them.
 */
@Service
public class Gelijkenisalarm {

    static final String VERGELIJKTERMIJN = "T140";
    static final String BEOORDEELTERMIJN = "T141";

    private final Zaken zaken;
    private final Koppelingen koppelingen;
    private final Samenvoegingen samenvoegingen;
    private final Vergelijkopslag opslag;
    private final Termijnen termijnen;
    private final VierOgen vierOgen;
    private final ApplicationEventPublisher gebeurtenissen;
    private final Clock klok;

    Gelijkenisalarm(
            Zaken zaken,
            Koppelingen koppelingen,
            Samenvoegingen samenvoegingen,
            Vergelijkopslag opslag,
            Termijnen termijnen,
            VierOgen vierOgen,
            ApplicationEventPublisher gebeurtenissen,
            Clock klok) {
        this.zaken = zaken;
        this.koppelingen = koppelingen;
        this.samenvoegingen = samenvoegingen;
        this.opslag = opslag;
        this.termijnen = termijnen;
        this.vierOgen = vierOgen;
        this.gebeurtenissen = gebeurtenissen;
        this.klok = klok;
    }

    /** Who the client is, has become clear or has changed: looks for who may be the same. */
    @Transactional(propagation = Propagation.MANDATORY)
    void controleer(ZaakNummer nummer) {
        koppelingen.zoek(zaken.lees(nummer).persoon()).forEach(koppeling -> vergelijk(nummer, koppeling));
    }

    /** Asks to compare a pair. @return false when somebody does so already */
    boolean vergelijk(ZaakNummer nummer, long koppeling) {
        boolean nieuw = opslag.insert(koppeling, nummer);
        if (nieuw) {
            gebeurtenissen.publishEvent(new VoorvalNodig(nummer, Voorval.DUBBELE_PERSOON));
        }
        return nieuw;
    }

    /** The process takes up a pair; its deadline counts from now. */
    @Transactional
    public Sturing begin(ZaakNummer nummer) {
        Vergelijking vergelijking = opslag.eersteNieuwe(nummer).orElseThrow(NietGevonden::new);
        Instant anker = eigenAnker(nummer);
        termijnen.start(VERGELIJKTERMIJN, nummer.waarde(), anker);
        opslag.updateBegonnen(vergelijking.id(), anker);
        return Sturing.met(VOORVAL, vergelijking.koppeling());
    }

    /** Two pairs found at the same moment have a deadline each: a deadline is known by what it counts from. */
    private Instant eigenAnker(ZaakNummer nummer) {
        Set<Instant> bezet = opslag.lopend(nummer).stream()
                .map(Vergelijking::begonnenOp)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        Instant anker = klok.instant().truncatedTo(ChronoUnit.MILLIS);
        while (bezet.contains(anker)) {
            anker = anker.plusMillis(1);
        }
        return anker;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void op(DossierGesloten gesloten) {
        eindigt(gesloten.zaak());
    }

    /** A death ends every process of the case at once (X7). */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void op(ZaakAfgesloten gesloten) {
        if (zaken.lees(gesloten.zaak()).status() == Zaakstatus.OVERLEDEN) {
            eindigt(gesloten.zaak());
        }
    }

    /** The process ends with the file: what was not answered yet goes to a case that is still open. */
    private void eindigt(ZaakNummer nummer) {
        List<Vergelijking> lopend = opslag.lopend(nummer);
        if (lopend.isEmpty()) {
            return;
        }
        lopend.forEach(vergelijking -> {
            opslag.updateAfgerond(vergelijking.id());
            Koppeling paar = koppelingen.lees(vergelijking.koppeling());
            if (paar.soort() == Koppelsoort.ZELFDE) {
                koppelingen.beoordeel(paar.id(), Koppelsoort.MOGELIJK_ZELFDE, null, paar.door());
            }
            Set<String> deze = samenvoegingen.zelfde(zaken.lees(nummer).persoon());
            zaken.vanPersonen(samenvoegingen.zelfde(paar.ander(deze))).stream()
                    .filter(zaak -> zaak.isOpen() && zaak.status() != Zaakstatus.OVERLEDEN)
                    .findFirst()
                    .ifPresent(zaak -> vergelijk(zaak.nummer(), paar.id()));
        });
        vierOgen.trekIn(nummer.waarde(), SamenvoegenBeoordelen.TAAK);
        termijnen.vervallen(List.of(VERGELIJKTERMIJN, BEOORDEELTERMIJN), nummer.waarde());
    }
}
