// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorgcoordinatie;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.gedeeld.formulier.Keuze;
import nl.baken.gedeeld.formulier.Voorinvulling;
import nl.baken.gedeeld.taak.Taak;
import nl.baken.gedeeld.taak.Voorbereiding;
import nl.baken.gedeeld.taak.Zaakhandeling;
import nl.baken.persoon.Personen;
import nl.baken.persoon.VeiligContact;
import nl.baken.toegang.Toegang;
import nl.baken.toestemming.Doel;
import nl.baken.toestemming.Toestemmingen;
import nl.baken.zaak.Tijdlijn;
import nl.baken.zaak.Zaken;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** P03.3: rights are told and consent is asked, per purpose; changing one's mind is the same conversation. */
@Service
public class Rechten {

    private static final String TAAK = "rechten-bespreken";
    private static final String BIJWERKEN = "toestemming-bijwerken";

    private final Toegang toegang;
    private final Zaken zaken;
    private final Personen personen;
    private final Toestemmingen toestemmingen;
    private final Tijdlijn tijdlijn;
    private final Clock klok;

    Rechten(
            Toegang toegang,
            Zaken zaken,
            Personen personen,
            Toestemmingen toestemmingen,
            Tijdlijn tijdlijn,
            Clock klok) {
        this.toegang = toegang;
        this.zaken = zaken;
        this.personen = personen;
        this.toestemmingen = toestemmingen;
        this.tijdlijn = tijdlijn;
        this.klok = klok;
    }

    @Voorbereiding(TAAK)
    @Transactional(readOnly = true)
    public Voorinvulling bekend(ZaakNummer nummer) {
        Optional<VeiligContact> contact = personen.contact(zaken.lees(nummer).persoon());
        return Voorinvulling.leeg()
                .keuzes(
                        "doelen",
                        Doel.gevraagd().stream()
                                .map(doel -> new Keuze(doel.code(), doel.omschrijving()))
                                .toList())
                .waarde("gesprokenOp", LocalDate.now(klok))
                .waarde("taal", contact.map(VeiligContact::taal).orElse(null))
                .waarde("tolk", contact.map(VeiligContact::tolk).orElse(null));
    }

    @Voorbereiding(BIJWERKEN)
    @Transactional(readOnly = true)
    public Voorinvulling bekendBijBijwerken(ZaakNummer nummer) {
        return bekend(nummer).waarde("toestemmingen", toestemmingen.geldend(nummer));
    }

    @Taak(TAAK)
    @Transactional
    public void bespreek(ZaakNummer nummer, BespreekRechten opdracht) {
        bewaar(nummer, opdracht, "rechten besproken");
    }

    @Zaakhandeling(value = BIJWERKEN, titel = "Toestemming bijwerken", gelukt = "De toestemming is bijgewerkt.")
    @Transactional
    public void werkBij(ZaakNummer nummer, BespreekRechten opdracht) {
        bewaar(nummer, opdracht, "toestemming bijgewerkt");
    }

    private void bewaar(ZaakNummer nummer, BespreekRechten opdracht, String wat) {
        toegang.eisBetrokken(nummer.waarde());
        toestemmingen.legVast(nummer, opdracht.gesprek());
        tijdlijn.noteer(nummer, wat, "taak");
    }
}
