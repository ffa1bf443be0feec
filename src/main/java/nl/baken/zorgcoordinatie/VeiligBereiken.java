// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorgcoordinatie;

import java.util.Optional;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.gedeeld.formulier.Voorinvulling;
import nl.baken.gedeeld.taak.Taak;
import nl.baken.gedeeld.taak.Voorbereiding;
import nl.baken.gedeeld.taak.Zaakhandeling;
import nl.baken.persoon.Personen;
import nl.baken.persoon.VeiligContact;
import nl.baken.toegang.Toegang;
import nl.baken.zaak.Tijdlijn;
import nl.baken.zaak.Zaken;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** P03.2: the first safe contact, and every later change of how to reach the client. */
@Service
public class VeiligBereiken {

    private static final String TAAK = "eerste-contact-leggen";
    static final String EERSTE_CONTACT = "eerste veilig contact gelegd";
    private static final String WIJZIGEN = "veilig-contact-wijzigen";

    private final Toegang toegang;
    private final Zaken zaken;
    private final Personen personen;
    private final Tijdlijn tijdlijn;

    VeiligBereiken(Toegang toegang, Zaken zaken, Personen personen, Tijdlijn tijdlijn) {
        this.toegang = toegang;
        this.zaken = zaken;
        this.personen = personen;
        this.tijdlijn = tijdlijn;
    }

    /**
     * The telephone number of the report is not offered: nobody knows whether it is safe. The number or address that is
     * known is not shown either: that takes a reason, on the case page.
     */
    @Voorbereiding(TAAK)
    @Transactional(readOnly = true)
    public Voorinvulling bekend(ZaakNummer nummer) {
        Optional<VeiligContact> contact = personen.contact(zaken.lees(nummer).persoon());
        Voorinvulling bekend = Voorinvulling.leeg()
                .feit("waardeBekend", contact.map(VeiligContact::waarde).isPresent());
        contact.ifPresent(al -> vul(bekend, al));
        return bekend;
    }

    @Voorbereiding(WIJZIGEN)
    @Transactional(readOnly = true)
    public Voorinvulling bekendBijWijzigen(ZaakNummer nummer) {
        return bekend(nummer);
    }

    private static void vul(Voorinvulling bekend, VeiligContact contact) {
        bekend.waarde("kanaal", contact.kanaal())
                .waarde("tijden", contact.tijden())
                .waarde("codewoord", contact.codewoord())
                .waarde("voicemailToegestaan", contact.voicemailToegestaan())
                .waarde("nietBellen", contact.nietBellen())
                .waarde("taal", contact.taal())
                .waarde("tolk", contact.tolk());
    }

    @Taak(TAAK)
    @Transactional
    public void legEersteContact(ZaakNummer nummer, LegVeiligContactVast opdracht) {
        bewaar(nummer, opdracht, EERSTE_CONTACT);
    }

    @Zaakhandeling(value = WIJZIGEN, titel = "Veilig contact wijzigen", gelukt = "Het veilige contact is gewijzigd.")
    @Transactional
    public void wijzig(ZaakNummer nummer, LegVeiligContactVast opdracht) {
        bewaar(nummer, opdracht, "veilig contact gewijzigd");
    }

    private void bewaar(ZaakNummer nummer, LegVeiligContactVast opdracht, String wat) {
        toegang.eisBetrokken(nummer.waarde());
        String persoon = zaken.lees(nummer).persoon();
        personen.legContactVast(persoon, opdracht.contact(personen.contact(persoon)));
        tijdlijn.noteer(nummer, wat, "taak");
    }
}
