// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorgcoordinatie;

import java.time.Clock;
import java.time.LocalDate;
import nl.baken.gedeeld.Dag;
import nl.baken.gedeeld.Weigering;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.gedeeld.formulier.Voorinvulling;
import nl.baken.gedeeld.taak.Concepten;
import nl.baken.gedeeld.taak.Taak;
import nl.baken.gedeeld.taak.Taakgegevens;
import nl.baken.gedeeld.taak.Voorbereiding;
import nl.baken.gedeeld.taak.Zaakhandeling;
import nl.baken.persoon.Personen;
import nl.baken.toegang.Toegang;
import nl.baken.zaak.Tijdlijn;
import nl.baken.zaak.Zaken;
import nl.baken.zorgcoordinatie.Contactopslag.Contactmoment;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** P03.10: contact with the client, asked for by a task or taken down on the case page when it just happened. */
@Service
public class Contacten {

    static final String TAAK = "contactmoment-vastleggen";
    private static final String GEEN_GEHOOR = "geen-gehoor-vastleggen";

    private final Toegang toegang;
    private final Zaken zaken;
    private final Personen personen;
    private final Contactopslag opslag;
    private final Contactplanning planning;
    private final Zorgproces proces;
    private final Tijdlijn tijdlijn;
    private final Clock klok;

    Contacten(
            Toegang toegang,
            Zaken zaken,
            Personen personen,
            Contactopslag opslag,
            Contactplanning planning,
            Zorgproces proces,
            Tijdlijn tijdlijn,
            Clock klok) {
        this.toegang = toegang;
        this.zaken = zaken;
        this.personen = personen;
        this.opslag = opslag;
        this.planning = planning;
        this.proces = proces;
        this.tijdlijn = tijdlijn;
        this.klok = klok;
    }

    /** Today, along the safe way, with an answer: the usual contact is two clicks. */
    @Voorbereiding(TAAK)
    @Transactional(readOnly = true)
    public Voorinvulling bekend(ZaakNummer nummer) {
        return Voorinvulling.leeg()
                .waarde("uitkomst", Contactuitkomst.CONTACT)
                .waarde("op", LocalDate.now(klok))
                .waarde("kanaal", kanaal(nummer));
    }

    @Voorbereiding(GEEN_GEHOOR)
    @Transactional(readOnly = true)
    public Voorinvulling bekendBijGeenGehoor(ZaakNummer nummer) {
        return Voorinvulling.leeg().waarde("op", LocalDate.now(klok)).waarde("kanaal", kanaal(nummer));
    }

    private Contactwijze kanaal(ZaakNummer nummer) {
        return personen.contact(zaken.lees(nummer).persoon())
                .map(contact -> Contactwijze.bij(contact.kanaal()))
                .orElse(Contactwijze.BEZOEK);
    }

    @Taak(TAAK)
    @Transactional
    public void legVast(ZaakNummer nummer, LegContactmomentVast opdracht, Taakgegevens taak) {
        legVast(nummer, opdracht, taak.id());
    }

    /** @param concept key of the draft, if somebody typed one */
    private void legVast(ZaakNummer nummer, LegContactmomentVast opdracht, String concept) {
        toegang.eisBetrokken(nummer.waarde());
        eisVolgorde(nummer, opdracht.op());
        if (opdracht.isGelukt() && opdracht.volgendContact() != null) {
            planning.eisBinnenNorm(nummer, opdracht.op(), opdracht.volgendContact());
        }
        if (opdracht.isGelukt()) {
            planning.gehaald(nummer);
        }
        opslag.bewaar(nummer, opdracht, toegang.medewerker().id(), concept);
        tijdlijn.noteer(nummer, opdracht.isGelukt() ? "contact gehad" : "geen gehoor", "taak");
    }

    @Zaakhandeling(value = TAAK, titel = "Contact vastleggen", gelukt = "Het contact is vastgelegd.")
    @Transactional
    public void legTussendoorVast(ZaakNummer nummer, LegContactmomentVast opdracht) {
        legVast(nummer, opdracht, Concepten.sleutel(nummer, TAAK));
        proces.herplanContact(nummer);
    }

    @Zaakhandeling(value = GEEN_GEHOOR, titel = "Geen gehoor vastleggen", gelukt = "De poging is vastgelegd.")
    @Transactional
    public void legGeenGehoorVast(ZaakNummer nummer, LegGeenGehoorVast opdracht) {
        legVast(nummer, opdracht.alsContactmoment(), Concepten.sleutel(nummer, GEEN_GEHOOR));
        proces.herplanContact(nummer);
    }

    /** What happened before the last contact doesn't change what is due. */
    private void eisVolgorde(ZaakNummer nummer, LocalDate op) {
        LocalDate laatste = opslag.laatsteContact(nummer).map(Contactmoment::op).orElse(op);
        if (op.isBefore(laatste)) {
            throw new Weigering(
                    "op", "Er is al een contact vastgelegd op " + Dag.toon(laatste) + ". Kies een latere dag.");
        }
    }
}
