// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorgcoordinatie;

import static nl.baken.gedeeld.taak.Taakgegevens.VOORVAL;
import static nl.baken.zorgcoordinatie.Sturingswoorden.WAARNEMING_BEGONNEN;
import static nl.baken.zorgcoordinatie.Sturingswoorden.WAARNEMING_TOT;
import static nl.baken.zorgcoordinatie.Sturingswoorden.WAARNEMING_VAN;
import static nl.baken.zorgcoordinatie.Sturingswoorden.WAARNEMING_VERVALLEN;
import static nl.baken.zorgcoordinatie.Sturingswoorden.WAARNEMING_VOORBIJ;

import java.time.Clock;
import java.util.Date;
import java.util.List;
import nl.baken.gedeeld.Handeling;
import nl.baken.gedeeld.NietGevonden;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.gedeeld.taak.Sturing;
import nl.baken.toegang.Afwezigheden;
import nl.baken.toegang.Afwezigheid;
import nl.baken.toegang.Taakverdeling;
import nl.baken.zaak.Tijdlijn;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The steps of X5: one cover of one case, from the moment that somebody is away until this person is back. */
@Service
public class Waarnemingen {

    private static final String GROND = "waarneming";

    private final Waarnemingopslag opslag;
    private final Afwezigheden afwezigheden;
    private final Vervanging vervanging;
    private final Overdrachtsbladen bladen;
    private final Taakverdeling taken;
    private final Tijdlijn tijdlijn;
    private final Clock klok;
    private final ApplicationEventPublisher gebeurtenissen;

    Waarnemingen(
            Waarnemingopslag opslag,
            Afwezigheden afwezigheden,
            Vervanging vervanging,
            Overdrachtsbladen bladen,
            Taakverdeling taken,
            Tijdlijn tijdlijn,
            Clock klok,
            ApplicationEventPublisher gebeurtenissen) {
        this.opslag = opslag;
        this.afwezigheden = afwezigheden;
        this.vervanging = vervanging;
        this.bladen = bladen;
        this.taken = taken;
        this.tijdlijn = tijdlijn;
        this.klok = klok;
        this.gebeurtenissen = gebeurtenissen;
    }

    /** Which of the covers of this case this run is about. */
    @Transactional
    public Sturing open(ZaakNummer nummer) {
        return Sturing.met(VOORVAL, opslag.open(nummer).orElseThrow(NietGevonden::new));
    }

    /** Begun, still to come, or no longer needed: somebody else stands in, or the colleague does not go away. */
    @Transactional
    public Sturing bepaalBegin(ZaakNummer nummer, long id) {
        Afwezigheid afwezigheid = afwezigheid(id);
        boolean vervalt = !lees(id).isOpen() || afwezigheid.isVoorbij(klok.instant());
        if (vervalt) {
            opslag.eindig(id);
            opslag.rondAf(nummer);
        }
        return Sturing.met(WAARNEMING_VERVALLEN, vervalt)
                .en(WAARNEMING_BEGONNEN, afwezigheid.isBegonnen(klok.instant()))
                .en(WAARNEMING_VAN, Date.from(afwezigheid.van()));
    }

    /** Tasks and access go to the stand-in, and the handover sheet writes itself. */
    @Transactional
    public Sturing start(ZaakNummer nummer, long id) {
        Waarneming waarneming = lees(id);
        List<String> eigen = taken.toegewezen(nummer.waarde()).stream()
                .filter(taak -> taak.wie().equals(waarneming.waarnemer()))
                .map(Taakverdeling.Taak::id)
                .toList();
        if (opslag.begin(id, eigen)) {
            vervanging.herzie(nummer);
            bladen.bewaar(nummer, id);
            noteer("waarneming begonnen", waarneming);
        }
        return Sturing.met(WAARNEMING_TOT, tot(id));
    }

    /** The end was moved, or somebody is back sooner, or somebody else stands in. */
    @Transactional
    public Sturing bepaalEinde(ZaakNummer nummer, long id) {
        boolean voorbij = !lees(id).isOpen() || afwezigheid(id).isVoorbij(klok.instant());
        if (!voorbij) {
            vervanging.herzie(nummer);
        }
        return Sturing.met(WAARNEMING_VOORBIJ, voorbij).en(WAARNEMING_TOT, tot(id));
    }

    /** What is still open goes back, and the access of the stand-in ends; the sheet stays in the history. */
    @Transactional
    public Sturing beeindig(ZaakNummer nummer, long id) {
        Waarneming waarneming = lees(id);
        opslag.eindig(id);
        vervanging.herzie(nummer);
        noteer("waarneming beëindigd", waarneming);
        return Sturing.geen();
    }

    /** For a cover without a process: the case is somewhere where nothing happens to it any more but its end. */
    @Transactional
    public void zonderProces(Waarneming waarneming) {
        Afwezigheid afwezigheid = afwezigheid(waarneming.id());
        if (afwezigheid.isVoorbij(klok.instant())) {
            beeindig(waarneming.nummer(), waarneming.id());
        } else if (afwezigheid.isBegonnen(klok.instant())) {
            start(waarneming.nummer(), waarneming.id());
        }
    }

    private Date tot(long id) {
        Afwezigheid afwezigheid = afwezigheid(id);
        return Date.from(
                afwezigheid.tot() == null ? klok.instant().plus(Contactplanning.TOT_HERVATTEN) : afwezigheid.tot());
    }

    /** The team reads that it happened; the log also says who for whom, by account id. */
    private void noteer(String wat, Waarneming waarneming) {
        tijdlijn.noteer(waarneming.nummer(), wat, GROND);
        gebeurtenissen.publishEvent(new Handeling(
                wat + ": " + waarneming.waarnemer() + " voor " + waarneming.vervangt(),
                waarneming.nummer().waarde(),
                GROND));
    }

    private Waarneming lees(long id) {
        return opslag.zoek(id).orElseThrow(NietGevonden::new);
    }

    private Afwezigheid afwezigheid(long id) {
        return afwezigheden.zoek(lees(id).afwezigheid()).orElseThrow(NietGevonden::new);
    }
}
