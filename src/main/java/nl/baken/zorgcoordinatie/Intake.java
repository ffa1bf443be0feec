// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorgcoordinatie;

import java.time.Clock;
import java.time.LocalDate;
import nl.baken.gedeeld.Geheim;
import nl.baken.gedeeld.Weigering;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.gedeeld.formulier.Voorinvulling;
import nl.baken.gedeeld.proces.Gemeenten;
import nl.baken.gedeeld.taak.Taak;
import nl.baken.gedeeld.taak.Voorbereiding;
import nl.baken.persoon.Contactkanaal;
import nl.baken.persoon.Personen;
import nl.baken.persoon.VeiligContact;
import nl.baken.toegang.Toegang;
import nl.baken.zaak.Leeftijdsklasse;
import nl.baken.zaak.Zaak;
import nl.baken.zaak.Zaken;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** P03.2 to P03.5 in one form: how to reach this person safely, and the core set. */
@Service
public class Intake {

    private static final String TAAK = "intake-vastleggen";

    private final Toegang toegang;
    private final Zaken zaken;
    private final Personen personen;
    private final Gemeenten gemeenten;
    private final Clock klok;

    Intake(Toegang toegang, Zaken zaken, Personen personen, Gemeenten gemeenten, Clock klok) {
        this.toegang = toegang;
        this.zaken = zaken;
        this.personen = personen;
        this.gemeenten = gemeenten;
        this.klok = klok;
    }

    /** The telephone number of the report is not offered: nobody knows whether it is safe. */
    @Voorbereiding(TAAK)
    @Transactional(readOnly = true)
    public Voorinvulling bekend(ZaakNummer nummer) {
        Zaak zaak = zaken.lees(nummer);
        Geheim geboren = personen.lees(zaak.persoon()).geboortedatum();
        Voorinvulling bekend = Voorinvulling.leeg()
                .waarde("gemeente", zaak.gemeente())
                .keuzes("gemeenten", gemeenten.keuzes(LocalDate.now(klok)));
        if (geboren != null) {
            LocalDate dag = LocalDate.parse(geboren.tekst());
            bekend.waarde("leeftijdsklasse", Leeftijdsklasse.op(LocalDate.now(klok), dag));
        }
        personen.contact(zaak.persoon()).ifPresent(contact -> vul(bekend, contact));
        return bekend;
    }

    private static void vul(Voorinvulling bekend, VeiligContact contact) {
        bekend.waarde("kanaal", contact.kanaal())
                .waarde("contactwaarde", contact.waarde())
                .waarde("tijden", contact.tijden())
                .waarde("codewoord", contact.codewoord())
                .waarde("voicemailToegestaan", contact.voicemailToegestaan())
                .waarde("nietBellen", contact.nietBellen())
                .waarde("taal", contact.taal())
                .waarde("tolk", contact.tolk());
    }

    @Taak(TAAK)
    @Transactional
    public void legVast(ZaakNummer nummer, LegIntakeVast opdracht) {
        toegang.eisBetrokken(nummer.waarde());
        if (opdracht.kanaal() != Contactkanaal.GEEN && opdracht.contactwaarde() == null) {
            throw new Weigering("contactwaarde", "Vul in waar je de cliënt veilig kunt bereiken.");
        }
        personen.legContactVast(zaken.lees(nummer).persoon(), opdracht.contact());
        zaken.legIntakeVast(nummer, opdracht.kernset(), opdracht.gemeente(), opdracht.veiligheidscode());
    }
}
