// SPDX-License-Identifier: EUPL-1.2
package nl.baken.veiligheid;

import java.time.Clock;
import java.time.LocalDate;
import nl.baken.gedeeld.Dag;
import nl.baken.gedeeld.VerzetbareKlok;
import nl.baken.gedeeld.Weigering;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.gedeeld.formulier.Voorinvulling;
import nl.baken.gedeeld.taak.Taak;
import nl.baken.gedeeld.taak.Voorbereiding;
import nl.baken.toegang.Toegang;
import nl.baken.toestemming.Deelpakketten;
import nl.baken.zaak.Tijdlijn;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** X2: what people do to find somebody who is missing. */
@Service
public class Clientzoeken {

    private static final String ZOEKEN = "client-zoeken";
    private static final String POLITIE = "vermissing-melden-bij-politie";

    private final Toegang toegang;
    private final Deelpakketten pakketten;
    private final Vermissingopslag opslag;
    private final Zoekpogingen pogingen;
    private final Tijdlijn tijdlijn;
    private final Clock klok;

    Clientzoeken(
            Toegang toegang,
            Deelpakketten pakketten,
            Vermissingopslag opslag,
            Zoekpogingen pogingen,
            Tijdlijn tijdlijn,
            Clock klok) {
        this.toegang = toegang;
        this.pakketten = pakketten;
        this.opslag = opslag;
        this.pogingen = pogingen;
        this.tijdlijn = tijdlijn;
        this.klok = klok;
    }

    @Voorbereiding(ZOEKEN)
    @Transactional(readOnly = true)
    public Voorinvulling bekendBijZoeken(ZaakNummer nummer) {
        return sinds(nummer).waarde("op", LocalDate.now(klok));
    }

    @Voorbereiding(POLITIE)
    @Transactional(readOnly = true)
    public Voorinvulling bekendBijPolitie(ZaakNummer nummer) {
        return sinds(nummer).waarde("gemeldOp", LocalDate.now(klok)).waarde("gemeldDoor", Politiemelder.WIJ);
    }

    private Voorinvulling sinds(ZaakNummer nummer) {
        return Voorinvulling.leeg()
                .feit("gezien", Vermissingsdeel.moment(eis(nummer).laatstGezien()));
    }

    @Taak(ZOEKEN)
    @Transactional
    public void zoek(ZaakNummer nummer, ZoekClient opdracht) {
        toegang.eisBetrokken(nummer.waarde());
        Vermissing vermissing = eis(nummer);
        eisDaarna(vermissing, "op", opdracht.op());
        opdracht.kanalen()
                .forEach(kanaal -> kanaal.deling().ifPresent(deling -> pakketten.deel(nummer, "kanalen", deling)));
        pogingen.bewaar(vermissing, opdracht, toegang.medewerker().id());
        tijdlijn.noteer(nummer, "naar de cliënt gezocht", "taak");
    }

    @Taak(POLITIE)
    @Transactional
    public void meldBijPolitie(ZaakNummer nummer, MeldBijPolitie opdracht) {
        toegang.eisBetrokken(nummer.waarde());
        Vermissing vermissing = eis(nummer);
        eisDaarna(vermissing, "gemeldOp", opdracht.gemeldOp());
        if (opdracht.gemeldDoor() == Politiemelder.WIJ) {
            pakketten.deel(nummer, "gemeldDoor", Veiligheidsdeling.VERMISSING_POLITIE);
        }
        opslag.zetPolitie(vermissing, opdracht);
        tijdlijn.noteer(nummer, "vermissing gemeld bij de politie", "taak");
    }

    private Vermissing eis(ZaakNummer nummer) {
        return opslag.van(nummer).stream()
                .filter(vermissing -> vermissing.voorbijOp() == null)
                .findFirst()
                .orElseThrow(() -> new Weigering("De cliënt is niet meer vermist."));
    }

    static void eisDaarna(Vermissing vermissing, String veld, LocalDate op) {
        LocalDate gezien = LocalDate.ofInstant(vermissing.laatstGezien(), VerzetbareKlok.AMSTERDAM);
        if (op.isBefore(gezien)) {
            throw new Weigering(veld, "De cliënt is nog gezien op " + Dag.toon(gezien) + ". Kies een latere dag.");
        }
    }
}
