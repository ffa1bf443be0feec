// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorgcoordinatie;

import static nl.baken.zorgcoordinatie.Sturingswoorden.ACHTTIEN_OP;
import static nl.baken.zorgcoordinatie.Sturingswoorden.HERINNEREN_OP;
import static nl.baken.zorgcoordinatie.Sturingswoorden.OVERGANG_NODIG;
import static nl.baken.zorgcoordinatie.Sturingswoorden.OVERGANG_OP;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import nl.baken.gedeeld.Dag;
import nl.baken.gedeeld.Weigering;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.gedeeld.formulier.Voorinvulling;
import nl.baken.gedeeld.taak.Sturing;
import nl.baken.gedeeld.taak.Taak;
import nl.baken.gedeeld.taak.Voorbereiding;
import nl.baken.persoon.Personen;
import nl.baken.termijn.Termijn;
import nl.baken.termijn.Termijnen;
import nl.baken.toegang.Toegang;
import nl.baken.toestemming.Deelpakketten;
import nl.baken.toestemming.Gezag;
import nl.baken.zaak.Feiten;
import nl.baken.zaak.Feitsoort;
import nl.baken.zaak.Tijdlijn;
import nl.baken.zaak.Zaak;
import nl.baken.zaak.Zaakstatus;
import nl.baken.zaak.Zaakteam;
import nl.baken.zaak.Zaken;
import nl.baken.zorgcoordinatie.Meerderjarigheidopslag.Overgang;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** T36: what happens around the 18th birthday. */
@Service
public class Overgang18 {

    static final String REGELEN = "overgang-18-jaar-regelen";
    private static final String OPNIEUW = "toestemming-opnieuw-vragen";
    private static final String TERMIJN = "T36";

    private final Toegang toegang;
    private final Deelpakketten pakketten;
    private final Zaken zaken;
    private final Personen personen;
    private final Rechten rechten;
    private final Meerderjarigheidopslag opslag;
    private final Termijnen termijnen;
    private final Feiten feiten;
    private final Tijdlijn tijdlijn;
    private final Zorgproces proces;
    private final Clock klok;

    Overgang18(
            Toegang toegang,
            Deelpakketten pakketten,
            Zaken zaken,
            Personen personen,
            Rechten rechten,
            Meerderjarigheidopslag opslag,
            Termijnen termijnen,
            Feiten feiten,
            Tijdlijn tijdlijn,
            Zorgproces proces,
            Clock klok) {
        this.toegang = toegang;
        this.pakketten = pakketten;
        this.zaken = zaken;
        this.personen = personen;
        this.rechten = rechten;
        this.opslag = opslag;
        this.termijnen = termijnen;
        this.feiten = feiten;
        this.tijdlijn = tijdlijn;
        this.proces = proces;
        this.klok = klok;
    }

    /** The moments by the rule that holds. Who has less than two months left is reminded on the birthday itself. */
    @Transactional
    public Sturing bepaal(ZaakNummer nummer) {
        Zaak zaak = zaken.lees(nummer);
        Instant achttien = Dag.begin(verjaardag(zaak));
        Termijn termijn = termijnen.startAlleen(TERMIJN, nummer.waarde(), achttien);
        boolean nodig = zaak.status() != Zaakstatus.NAZORG && achttien.isAfter(klok.instant()) && !isGeregeld(nummer);
        if (nodig) {
            laatLopen(termijn);
        } else {
            termijnen.vervallen(TERMIJN, nummer.waarde());
        }
        List<Instant> ervoor = termijn.waarschuwt();
        return Sturing.met(OVERGANG_NODIG, nodig)
                .en(OVERGANG_OP, Date.from(ervoor.get(0)))
                .en(HERINNEREN_OP, Date.from(ervoor.get(1).isAfter(klok.instant()) ? ervoor.get(1) : achttien))
                .en(ACHTTIEN_OP, Date.from(achttien));
    }

    /** The birth date was changed and changed back. */
    private void laatLopen(Termijn termijn) {
        if (termijn.vervallenOp() != null) {
            termijnen.herleef(termijn.nummer(), termijn.vervallenOp(), zelfde -> zelfde.id() == termijn.id());
        }
    }

    private boolean isGeregeld(ZaakNummer nummer) {
        return opslag.zoek(nummer).map(Overgang::geregeldOp).isPresent();
    }

    private LocalDate verjaardag(Zaak zaak) {
        return personen.lees(zaak.persoon()).achttiendeVerjaardag().orElseThrow();
    }

    @Taak(REGELEN)
    @Transactional
    public void regel(ZaakNummer nummer, RegelOvergang18Jaar opdracht) {
        toegang.eisBetrokken(nummer.waarde());
        if (opdracht.wmoMelding() != Overgangsstand.NIET_NODIG) {
            pakketten.deel(nummer, "wmoMelding", Overdrachtontvanger.WIJKTEAM.deling());
        }
        opslag.bewaar(nummer, opdracht, toegang.medewerker().id());
        tijdlijn.noteer(nummer, "overgang naar 18 jaar geregeld", "taak");
    }

    /** Nobody arranged it yet: whoever may do it can take it. */
    @Transactional
    public Sturing herinner(ZaakNummer nummer) {
        proces.bied(nummer, REGELEN);
        tijdlijn.noteer(nummer, "overgang naar 18 jaar nog niet geregeld, herinnerd", "systeem");
        return Sturing.geen();
    }

    /** 00:00 in Amsterdam: who decided for the client has no say and no access any more. */
    @Transactional
    public Sturing eindigVertegenwoordiging(ZaakNummer nummer) {
        toegang.beeindig(nummer.waarde(), Zaakteam.VERTEGENWOORDIGER);
        feiten.meld(nummer, Feitsoort.MEERDERJARIG, verjaardag(zaken.lees(nummer)), "Baken");
        tijdlijn.noteer(nummer, "18 jaar geworden, vertegenwoordiging geëindigd", "systeem");
        return Sturing.geen();
    }

    /** Asked anew: what the representative agreed to is not filled in. */
    @Voorbereiding(OPNIEUW)
    @Transactional(readOnly = true)
    public Voorinvulling bekend(ZaakNummer nummer) {
        return rechten.bekend(nummer).waarde("gezag", Gezag.CLIENT);
    }

    @Taak(OPNIEUW)
    @Transactional
    public void vraagOpnieuw(ZaakNummer nummer, BespreekRechten opdracht) {
        toegang.eisBetrokken(nummer.waarde());
        if (opdracht.gezag() != Gezag.CLIENT && opdracht.gezag() != Gezag.RECHTER) {
            throw new Weigering("gezag", "De cliënt is 18 en beslist zelf. Kies De cliënt zelf.");
        }
        if (opdracht.gesprokenOp().isBefore(verjaardag(zaken.lees(nummer)))) {
            throw new Weigering("gesprokenOp", "Vraag het opnieuw, na de 18e verjaardag.");
        }
        rechten.bewaar(nummer, opdracht, "toestemming opnieuw gevraagd");
        opslag.bewaarGevraagd(nummer, toegang.medewerker().id());
    }
}
