// SPDX-License-Identifier: EUPL-1.2
package nl.baken.opvang;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.baken.gedeeld.Compartiment;
import nl.baken.gedeeld.Dag;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.opvang.Plaatsing.Stand;
import nl.baken.opvang.Plaatsing.Vertrek;
import nl.baken.termijn.Termijnen;
import nl.baken.toegang.Toegang;
import nl.baken.zaak.Feiten;
import nl.baken.zaak.Feitsoort;
import nl.baken.zaak.NietNodig;
import nl.baken.zaak.Tijdlijn;
import nl.baken.zaak.Zaakteam;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What follows when somebody comes to a place or leaves one, however it became known. */
@Component
class Verhuizing {

    static final String COSM = "T22";
    static final String KORT = "T23";
    /** What runs as long as somebody is in one place. */
    private static final List<String> VAN_HET_VERBLIJF = List.of(COSM, KORT, "T68", "T69");

    private final Plaatsingen plaatsingen;
    private final Behoeften behoeften;
    private final Zoektermijnen zoektermijnen;
    private final Termijnen termijnen;
    private final Rvbrecht rvb;
    private final Toegang toegang;
    private final Feiten feiten;
    private final Tijdlijn tijdlijn;
    private final Opvangproces proces;
    private final Clock klok;

    Verhuizing(
            Plaatsingen plaatsingen,
            Behoeften behoeften,
            Zoektermijnen zoektermijnen,
            Termijnen termijnen,
            Rvbrecht rvb,
            Toegang toegang,
            Feiten feiten,
            Tijdlijn tijdlijn,
            Opvangproces proces,
            Clock klok) {
        this.plaatsingen = plaatsingen;
        this.behoeften = behoeften;
        this.zoektermijnen = zoektermijnen;
        this.termijnen = termijnen;
        this.rvb = rvb;
        this.toegang = toegang;
        this.feiten = feiten;
        this.tijdlijn = tijdlijn;
        this.proces = proces;
        this.klok = klok;
    }

    /** The old bed is free from now on; in an emergency place the search goes on (P04, exceptions). */
    void komAan(ZaakNummer nummer, Plaatsing plaats, LocalDate op, @Nullable Vervoer vervoer) {
        boolean verhuisd = plaatsingen.van(nummer).stream().anyMatch(andere -> andere.aangekomenOp() != null);
        plaatsingen
                .huidige(nummer)
                .ifPresent(oude -> verlaat(nummer, oude, new Vertrek(op, Vertrekreden.DOORSTROOM, null)));
        plaatsingen.zetAangekomen(plaats, op, vervoer);
        zoektermijnen.gevonden(nummer);
        if (isOverbrugging(nummer, plaats)) {
            rustZoeken(nummer);
        } else if (!plaats.soort().isNoodplek()) {
            rondZoekenAf(nummer);
        }
        tijdlijn.noteer(nummer, Compartiment.ZORG, "aangekomen in de opvang", "betrokkenheid");
        if (verhuisd) {
            feiten.meld(nummer, Feitsoort.VERHUISD, op, "opvang");
        }
        beginVerblijf(nummer, plaats.soort(), op);
    }

    /** T22 or T23 begins with the arrival; what is left of the day counts as the whole day. */
    void beginVerblijf(ZaakNummer nummer, Opvangtype soort, LocalDate op) {
        if (soort == Opvangtype.COSM) {
            termijnen.start(COSM, nummer.waarde(), Dag.begin(op));
        } else if (soort == Opvangtype.UREN_72) {
            Instant aankomst = op.equals(LocalDate.now(klok)) ? klok.instant() : Dag.begin(op);
            termijnen.start(KORT, nummer.waarde(), aankomst);
        }
        proces.startVerblijf(nummer);
        rvb.vraag(nummer, op);
    }

    void eindigVerblijf(ZaakNummer nummer) {
        termijnen.vervallen(VAN_HET_VERBLIJF, nummer.waarde());
        proces.stopVerblijf(nummer);
    }

    void verlaat(ZaakNummer nummer, Plaatsing plaats, Vertrek vertrek) {
        plaatsingen.zetVertrokken(plaats, vertrek);
        if (plaats.is(Stand.AANGEKOMEN)) {
            eindigVerblijf(nummer);
            tijdlijn.noteer(nummer, Compartiment.ZORG, "vertrokken uit de opvang", "betrokkenheid");
        }
    }

    /** D04 row 4: a bed for as long as the client is on the waiting list for a place that fits better. */
    private boolean isOverbrugging(ZaakNummer nummer, Plaatsing plaats) {
        return !plaats.soort().isNoodplek()
                && behoeften
                        .openstaand(nummer)
                        .filter(Behoefte::wachtlijst)
                        .filter(behoefte -> plaatsingen.van(nummer).stream()
                                .filter(andere -> andere.is(Stand.GEVRAAGD))
                                .anyMatch(andere -> behoefte.gaatVoor(andere.soort(), plaats.soort())))
                        .isPresent();
    }

    /** There is a place that somebody can stay in. */
    void rondZoekenAf(ZaakNummer nummer) {
        zoektermijnen.gevonden(nummer);
        behoeften.vervul(nummer);
        stopZoeken(nummer);
    }

    /** No place is needed. @param waarom null when somebody left or the case ended */
    void zoekNietMeer(ZaakNummer nummer, @Nullable NietNodig waarom) {
        behoeften.laatVervallen(nummer, waarom);
        stopZoeken(nummer);
    }

    /** Nobody looks any more: what was asked elsewhere lapses, a held bed is free, and the municipality is out of it. */
    private void stopZoeken(ZaakNummer nummer) {
        plaatsingen.van(nummer).stream()
                .filter(plaats -> plaats.is(Stand.GEVRAAGD) || plaats.is(Stand.AANGEBODEN))
                .forEach(plaats -> plaatsingen.zetStand(plaats, Stand.VERVALLEN));
        rustZoeken(nummer);
    }

    /** There is a bed, and what was asked elsewhere stays asked. */
    private void rustZoeken(ZaakNummer nummer) {
        zoektermijnen.voorbij(nummer);
        toegang.beeindig(nummer.waarde(), Zaakteam.CAPACITEIT);
    }
}
