// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zaak;

import static java.time.temporal.ChronoUnit.MICROS;

import java.time.Clock;
import java.time.Instant;
import nl.baken.gedeeld.NietGevonden;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.termijn.Termijnen;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** X7 for the case itself: what ends when the client died, and what comes back when the report was wrong. */
@Service
public class Zaakoverlijden {

    private final ZaakRepository zaken;
    private final VoorOverlijdenRepository opslag;
    private final Sporen sporen;
    private final Zaakopschorting opschorting;
    private final Termijnen termijnen;
    private final ObjectProvider<Nasleep> nasleep;
    private final Tijdlijn tijdlijn;
    private final ApplicationEventPublisher gebeurtenissen;
    private final Clock klok;

    Zaakoverlijden(
            ZaakRepository zaken,
            VoorOverlijdenRepository opslag,
            Sporen sporen,
            Zaakopschorting opschorting,
            Termijnen termijnen,
            ObjectProvider<Nasleep> nasleep,
            Tijdlijn tijdlijn,
            ApplicationEventPublisher gebeurtenissen,
            Clock klok) {
        this.zaken = zaken;
        this.opslag = opslag;
        this.sporen = sporen;
        this.opschorting = opschorting;
        this.termijnen = termijnen;
        this.nasleep = nasleep;
        this.tijdlijn = tijdlijn;
        this.gebeurtenissen = gebeurtenissen;
        this.klok = klok;
    }

    /** Nothing of the case runs any more; what it was is kept, in case the report is wrong. */
    @Transactional
    public void overlijdt(ZaakNummer nummer) {
        zaken.find(nummer).orElseThrow(NietGevonden::new).status().naar(Zaakstatus.OVERLEDEN);
        Instant op =
                tijdlijn.noteer(nummer, "overlijden gemeld", "betrokkenheid").truncatedTo(MICROS);
        laatVervallen(nummer, op);
        nasleep.forEach(loopt -> loopt.breekAf(nummer));
        opslag.begin(nummer, sporen.eindigAlle(nummer), op);
        zaken.vergeet();
        gebeurtenissen.publishEvent(new ZaakAfgesloten(nummer, op));
    }

    /** How the case was when the death was reported. @throws NietGevonden when it was not */
    @Transactional(readOnly = true)
    public VoorOverlijden voor(ZaakNummer nummer) {
        return opslag.find(nummer).orElseThrow(NietGevonden::new);
    }

    /** The report was wrong: the case goes on. @param status where */
    @Transactional
    public void herstel(ZaakNummer nummer, Zaakstatus status) {
        laatVervallen(nummer, klok.instant());
        opslag.zetTerug(nummer, status);
        opschorting.laatLopen(nummer);
        zaken.vergeet();
        tijdlijn.noteer(nummer, Mijlpalen.TOCH_NIET_OVERLEDEN, "betrokkenheid");
    }

    /** A term of the law for what happened before does not die with the client, nor with a wrong report. */
    private void laatVervallen(ZaakNummer nummer, Instant op) {
        termijnen.vervallenAlle(
                nummer.waarde(), op, termijn -> nasleep.stream().anyMatch(loopt -> loopt.houdtAan(termijn)));
    }
}
