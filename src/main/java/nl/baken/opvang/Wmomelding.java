// SPDX-License-Identifier: EUPL-1.2
package nl.baken.opvang;

import static nl.baken.opvang.Sturingswoorden.SPOED;
import static nl.baken.opvang.Sturingswoorden.SPOED_TE_LAAT_OP;

import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import nl.baken.gedeeld.Compartiment;
import nl.baken.gedeeld.Rol;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.gedeeld.taak.Sturing;
import nl.baken.opvang.Wmoopslag.Wmo;
import nl.baken.termijn.Termijn;
import nl.baken.termijn.Termijnen;
import nl.baken.toegang.Toegang;
import nl.baken.toegang.Toewijzer;
import nl.baken.zaak.Tijdlijn;
import nl.baken.zaak.Zaakteam;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The report to the municipality (P04.3), from its beginning to its end; what it decides is another class. */
@Service
public class Wmomelding implements Toewijzer {

    static final String ONDERZOEK = "T19";
    static final String BESLUIT = "T20";
    private static final String SPOEDBESLUIT = "T21";

    private final Wmoopslag opslag;
    private final Plaatsingen plaatsingen;
    private final Gemeentetaak gemeente;
    private final Termijnen termijnen;
    private final Toegang toegang;
    private final Tijdlijn tijdlijn;
    private final Opvangproces proces;
    private final Clock klok;

    Wmomelding(
            Wmoopslag opslag,
            Plaatsingen plaatsingen,
            Gemeentetaak gemeente,
            Termijnen termijnen,
            Toegang toegang,
            Tijdlijn tijdlijn,
            Opvangproces proces,
            Clock klok) {
        this.opslag = opslag;
        this.plaatsingen = plaatsingen;
        this.gemeente = gemeente;
        this.termijnen = termijnen;
        this.toegang = toegang;
        this.tijdlijn = tijdlijn;
        this.proces = proces;
        this.klok = klok;
    }

    @Override
    public String naam() {
        return "wmo";
    }

    @Override
    public Optional<String> account(String nummer) {
        return gemeente.toewijzing(new ZaakNummer(nummer), Rol.WMO_CONSULENT);
    }

    /** Once: not while it runs, and not when the municipality granted it. Without a bed it can't wait. */
    void begin(ZaakNummer nummer) {
        Optional<Wmo> laatste = opslag.laatste(nummer);
        if (laatste.filter(wmo -> wmo.loopt() || wmo.uitkomst() == Wmouitkomst.TOEGEKEND)
                .isPresent()) {
            return;
        }
        boolean spoed = plaatsingen.huidige(nummer).isEmpty();
        opslag.begin(nummer, gemeente.centrumgemeente(nummer).orElse(null), klok.instant(), spoed);
        termijnen.start(ONDERZOEK, nummer.waarde(), klok.instant());
        if (spoed) {
            termijnen.start(SPOEDBESLUIT, nummer.waarde(), klok.instant());
        }
        gemeente.betrek(nummer, Rol.WMO_CONSULENT, Zaakteam.WMO);
        tijdlijn.noteer(nummer, Compartiment.ZORG, "Wmo-melding gedaan", "betrokkenheid");
        proces.startWmo(nummer);
    }

    @Transactional
    public Sturing meldAan(ZaakNummer nummer) {
        boolean spoed = opslag.laatste(nummer).map(Wmo::spoed).orElse(false);
        Sturing sturing = Sturing.met(SPOED, spoed);
        termijnen
                .loopt(SPOEDBESLUIT, nummer.waarde())
                .map(Termijn::vervalt)
                .ifPresent(vervalt -> sturing.en(SPOED_TE_LAAT_OP, Date.from(vervalt.plusSeconds(1))));
        return sturing;
    }

    /** T21 has passed: whoever may do it can take it, the coordinator too, and the municipality is called. */
    @Transactional
    public Sturing schaalSpoedOp(ZaakNummer nummer) {
        proces.bied(nummer, Wmobesluiten.SPOED);
        tijdlijn.noteer(nummer, Compartiment.ZORG, "spoedbesluit te laat, opgeschaald", "systeem");
        return Sturing.geen();
    }

    /** The municipality is done, and no longer involved. */
    @Transactional
    public Sturing sluit(ZaakNummer nummer) {
        opslag.sluit(nummer);
        termijnen.vervallen(List.of(ONDERZOEK, BESLUIT, SPOEDBESLUIT), nummer.waarde());
        toegang.beeindig(nummer.waarde(), Zaakteam.WMO);
        return Sturing.geen();
    }
}
