// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toegang.web;

import java.util.List;
import java.util.Optional;
import nl.baken.gedeeld.Dag;
import nl.baken.gedeeld.HuidigeMedewerker;
import nl.baken.gedeeld.Medewerker;
import nl.baken.gedeeld.Rol;
import nl.baken.gedeeld.web.Startblok;
import nl.baken.toegang.VierOgen;
import nl.baken.toegang.Wachtend;
import org.springframework.stereotype.Component;

/** What waits for this person as the second one of a decision. */
@Component
class Tweedepersoonblok implements Startblok {

    private final VierOgen vierOgen;
    private final HuidigeMedewerker huidige;

    Tweedepersoonblok(VierOgen vierOgen, HuidigeMedewerker huidige) {
        this.vierOgen = vierOgen;
        this.huidige = huidige;
    }

    @Override
    public int volgorde() {
        return 11;
    }

    @Override
    public Optional<Blok> voor(Medewerker wie) {
        List<Regel> regels = regels(wie);
        return regels.isEmpty() && !wie.heeft(Rol.FUNCTIONEEL_BEHEERDER)
                ? Optional.empty()
                : Optional.of(new Blok(
                        "Wacht op een tweede persoon", regels, "Er wacht geen besluit op jou als tweede persoon."));
    }

    /** For the person at the keyboard. */
    List<Regel> regels() {
        return regels(huidige.wie());
    }

    private List<Regel> regels(Medewerker wie) {
        return vierOgen.wachtOp(wie).stream().map(Tweedepersoonblok::regel).toList();
    }

    private static Regel regel(Wachtend vraag) {
        String begin = vraag.onderwerp().substring(0, 1).toUpperCase(java.util.Locale.ROOT);
        return new Regel(
                begin + vraag.onderwerp().substring(1) + " · " + vraag.nummer(),
                vraag.adres(),
                "gevraagd op " + Dag.toon(vraag.gevraagdOp())
                        + (vraag.doorgezet() ? ", aan jou omdat een antwoord uitbleef" : ""),
                vraag.doorgezet() ? "oranje" : "");
    }
}
