// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verblijf;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.termijn.TermijnVerzet;
import nl.baken.zaak.Feit;
import nl.baken.zaak.Feitsoort;
import nl.baken.zaak.Spoor;
import nl.baken.zaak.Sporen;
import nl.baken.zaak.Zaak;
import nl.baken.zaak.Zaken;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What happens in the criminal case decides the residence; the facts themselves are kept by the case. */
@Component
class Verblijffeiten {

    /** Our own facts tell us nothing new, and where the client is changes nothing here. */
    private static final Set<Feitsoort> NIETS_NIEUWS = EnumSet.of(
            Feitsoort.BEDENKTIJD_GESTART,
            Feitsoort.BEDENKTIJD_GEEINDIGD,
            Feitsoort.VERGUNNING_VERLEEND,
            Feitsoort.VERGUNNING_GEWEIGERD,
            Feitsoort.VERGUNNING_INGETROKKEN,
            Feitsoort.VERHUISD,
            Feitsoort.TERUGGEKEERD);

    private final Verblijfvervolg volgende;
    private final Sporen sporen;
    private final Zaken zaken;

    Verblijffeiten(Verblijfvervolg volgende, Sporen sporen, Zaken zaken) {
        this.volgende = volgende;
        this.sporen = sporen;
        this.zaken = zaken;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void op(Feit feit) {
        if (NIETS_NIEUWS.contains(feit.soort())) {
            return;
        }
        if (feit.soort() == Feitsoort.M55_VERSTUURD) {
            begin(feit.zaak());
        }
        volgende.herzie(feit.zaak());
    }

    /** An M55 asks the IND for a permit: somebody must watch the answer, also without a reflection period (P08.5). */
    private void begin(ZaakNummer nummer) {
        Zaak zaak = zaken.lees(nummer);
        if (zaak.status().isInBehandeling()
                && sporen.waaromNiet(zaak, Spoor.VERBLIJF).isEmpty()) {
            sporen.vraag(zaak, Spoor.VERBLIJF);
        }
    }

    /** A deadline was moved or stands still: what it wakes follows. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void op(TermijnVerzet verzet) {
        if (Arrays.stream(Stap.values()).anyMatch(stap -> stap.regels().contains(verzet.regel()))) {
            volgende.herzie(new ZaakNummer(verzet.nummer()));
        }
    }
}
