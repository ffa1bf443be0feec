// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorgcoordinatie;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.baken.gedeeld.Dag;
import nl.baken.gedeeld.Geheim;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.persoon.Personen;
import nl.baken.persoon.VeiligContact;
import nl.baken.termijn.Termijn;
import nl.baken.termijn.Termijnen;
import nl.baken.toegang.OpenTaken;
import nl.baken.zaak.Wachtpunten;
import nl.baken.zaak.Zaak;
import nl.baken.zaak.Zaken;
import nl.baken.zorgcoordinatie.Contactopslag.Contactmoment;
import nl.baken.zorgcoordinatie.Overdrachtsblad.Deel;
import nl.baken.zorgcoordinatie.Overdrachtsblad.Regel;
import org.springframework.stereotype.Component;

/** Writes the handover sheet from what the case knows: nobody types it. */
@Component
class Overdrachtsbladmaker {

    private static final int TERMIJNEN = 6;

    private final Zaken zaken;
    private final Personen personen;
    private final Termijnen termijnen;
    private final OpenTaken taken;
    private final Contactopslag contacten;
    private final Zorgplannen plannen;
    private final List<Wachtpunten> wachtpunten;
    private final Clock klok;

    Overdrachtsbladmaker(
            Zaken zaken,
            Personen personen,
            Termijnen termijnen,
            OpenTaken taken,
            Contactopslag contacten,
            Zorgplannen plannen,
            List<Wachtpunten> wachtpunten,
            Clock klok) {
        this.zaken = zaken;
        this.personen = personen;
        this.termijnen = termijnen;
        this.taken = taken;
        this.contacten = contacten;
        this.plannen = plannen;
        this.wachtpunten = wachtpunten;
        this.klok = klok;
    }

    Overdrachtsblad maak(ZaakNummer nummer) {
        Zaak zaak = zaken.lees(nummer);
        Optional<VeiligContact> contact = personen.contact(zaak.persoon());
        return new Overdrachtsblad(
                zaak.gevaar(),
                contact.map(VeiligContact::wijze).orElse("Nog niet vastgelegd: zoek eerst uit hoe contact veilig kan"),
                contact.map(VeiligContact::waarschuwing).orElse("Neem nog geen contact op"),
                List.of(
                        new Deel("Volgend contact", volgendContact(nummer, contact), "Er staat geen contact gepland."),
                        new Deel("Eerste termijnen", termijnregels(nummer), "Er loopt geen termijn."),
                        new Deel("Open taken", taakregels(nummer), "Er staat geen taak open."),
                        new Deel("Wacht op", wacht(nummer), "De zaak wacht nergens op."),
                        new Deel("Afspraken", afspraken(nummer), "Er is nog geen zorgplan.")));
    }

    private List<Regel> volgendContact(ZaakNummer nummer, Optional<VeiligContact> contact) {
        List<Regel> regels = new ArrayList<>();
        contacten
                .laatsteContact(nummer)
                .map(Contactmoment::volgend)
                .ifPresent(dag -> regels.add(new Regel("Afgesproken op " + Dag.toon(dag), "")));
        termijnen.alleVan(nummer.waarde()).stream()
                .filter(termijn -> termijn.loopt() && termijn.regel().startsWith(Contactplanning.TERMIJN))
                .map(termijn -> new Regel("Uiterlijk " + dag(termijn), termijn.omschrijving()))
                .forEach(regels::add);
        contacten
                .laatsteContact(nummer)
                .map(laatste -> new Regel("Laatste contact op " + Dag.toon(laatste.op()), ""))
                .ifPresent(regels::add);
        contact.map(VeiligContact::tijden)
                .map(Geheim::tekst)
                .filter(tijden -> !tijden.isEmpty())
                .ifPresent(tijden -> regels.add(new Regel("Veilige tijden", tijden)));
        contact.map(VeiligContact::taal)
                .map(Geheim::tekst)
                .filter(taal -> !taal.isEmpty())
                .ifPresent(taal -> regels.add(new Regel("Taal", taal)));
        return regels;
    }

    private List<Regel> termijnregels(ZaakNummer nummer) {
        return termijnen.alleVan(nummer.waarde()).stream()
                .filter(Termijn::loopt)
                .limit(TERMIJNEN)
                .map(termijn ->
                        new Regel(termijn.omschrijving(), dag(termijn) + ", " + termijn.resterend(klok.instant())))
                .toList();
    }

    private static String dag(Termijn termijn) {
        return termijn.isGepauzeerd() ? "staat stil" : Dag.toon(termijn.laatsteDag());
    }

    private List<Regel> taakregels(ZaakNummer nummer) {
        return taken.alle(nummer.waarde()).stream()
                .map(taak -> new Regel(taak.label(), ""))
                .toList();
    }

    private List<Regel> wacht(ZaakNummer nummer) {
        return wachtpunten.stream()
                .flatMap(punten -> punten.van(nummer).stream())
                .map(punt -> new Regel(punt.opWie() + ": " + punt.waarop(), "sinds " + Dag.toon(punt.sinds())))
                .toList();
    }

    private List<Regel> afspraken(ZaakNummer nummer) {
        return plannen.zoek(nummer)
                .map(plan -> List.of(
                        new Regel("Als het misgaat", plan.noodplan().tekst()),
                        new Regel("Afspraken", plan.afspraken().tekst())))
                .orElse(List.of());
    }
}
