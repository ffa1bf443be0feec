// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toegang;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import nl.baken.gedeeld.ControleNummer;
import nl.baken.gedeeld.Handeling;
import nl.baken.gedeeld.HuidigeMedewerker;
import nl.baken.gedeeld.Medewerker;
import nl.baken.gedeeld.NietGevonden;
import nl.baken.gedeeld.Rol;
import nl.baken.gedeeld.taak.Essentie.Regel;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** A review of rights as the second person sees it, and what follows from the answer. */
@Component
class Rechtenonderwerp implements Vraagonderwerp {

    private final Rechtenopslag opslag;
    private final Rechtenintrekking intrekking;
    private final HuidigeMedewerker huidige;
    private final Clock klok;
    private final ApplicationEventPublisher gebeurtenissen;

    Rechtenonderwerp(
            Rechtenopslag opslag,
            Rechtenintrekking intrekking,
            HuidigeMedewerker huidige,
            Clock klok,
            ApplicationEventPublisher gebeurtenissen) {
        this.opslag = opslag;
        this.intrekking = intrekking;
        this.huidige = huidige;
        this.klok = klok;
        this.gebeurtenissen = gebeurtenissen;
    }

    @Override
    public String voorvoegsel() {
        return ControleNummer.VOORVOEGSEL;
    }

    /** Every account: who confirms the whole must see the whole. */
    @Override
    public List<Regel> toon(String nummer) {
        Rechtencontrole controle = lees(nummer);
        List<Regel> regels = new ArrayList<>();
        regels.add(new Regel("Wie", controle.omvang().omschrijving()));
        regels.add(new Regel(
                "Aantal",
                controle.rijen().size() + " accounts, waarvan "
                        + controle.aanTePassen().size() + " aan te passen"));
        regels.add(new Regel(
                "Bij ja",
                controle.inTeTrekken().isEmpty()
                        ? "vervalt er geen recht"
                        : "vervallen meteen de rechten waar Intrekken bij staat"));
        controle.rijen().forEach(rij -> regels.add(new Regel(rij.naam(), rij.rolnamen() + ". " + oordeel(rij))));
        return regels;
    }

    private static String oordeel(Rechtencontrole.Rij rij) {
        return rij.oordeel() == null ? "Nog niet beoordeeld" : rij.oordeel().omschrijving();
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void besloten(String nummer, boolean akkoord) {
        if (akkoord) {
            intrekking.voerUit(lees(nummer));
            opslag.rondAf(nummer, huidige.wie().id(), klok.instant());
            gebeurtenissen.publishEvent(new Handeling("rechtencontrole bevestigd", nummer, "vier ogen"));
        } else {
            opslag.legVoor(nummer, null);
        }
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void ingetrokken(String nummer) {
        opslag.legVoor(nummer, null);
    }

    @Override
    public String vervolg(String nummer, Medewerker wie) {
        return wie.heeft(Rol.FUNCTIONEEL_BEHEERDER) ? "/beheer/rechtencontrole/" + nummer : "/";
    }

    private Rechtencontrole lees(String nummer) {
        return opslag.zoek(nummer).orElseThrow(NietGevonden::new);
    }
}
