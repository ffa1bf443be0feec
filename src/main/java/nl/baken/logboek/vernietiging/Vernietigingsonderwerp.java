// SPDX-License-Identifier: EUPL-1.2
package nl.baken.logboek.vernietiging;

import java.util.ArrayList;
import java.util.List;
import nl.baken.gedeeld.Dag;
import nl.baken.gedeeld.Medewerker;
import nl.baken.gedeeld.NietGevonden;
import nl.baken.gedeeld.VernietigingNummer;
import nl.baken.gedeeld.taak.Essentie.Regel;
import nl.baken.logboek.vernietiging.Lijst.Stand;
import nl.baken.toegang.Toegang;
import nl.baken.toegang.Vraagonderwerp;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** A list as the second person sees it: which files, by which rule, and what stays. */
@Component
class Vernietigingsonderwerp implements Vraagonderwerp {

    private final Lijstopslag opslag;
    private final Toegang toegang;

    Vernietigingsonderwerp(Lijstopslag opslag, Toegang toegang) {
        this.opslag = opslag;
        this.toegang = toegang;
    }

    @Override
    public String voorvoegsel() {
        return VernietigingNummer.VOORVOEGSEL;
    }

    @Override
    public List<Regel> toon(String nummer) {
        List<Lijst.Rij> rijen = opslag.rijen(nummer);
        long weg = rijen.stream().filter(rij -> rij.reden() == null).count();
        List<Regel> regels = new ArrayList<>();
        regels.add(new Regel(
                "Wat er gebeurt", weg == 1 ? "1 dossier wordt vernietigd" : weg + " dossiers worden vernietigd"));
        regels.add(new Regel("Terug", "Dat kan niet. Alleen aantallen en een bewijs blijven over"));
        for (Lijst.Rij rij : rijen) {
            regels.add(new Regel(rij.nummer(), rij.reden() == null ? waarom(rij) : "Blijft: " + rij.reden()));
        }
        return regels;
    }

    private static String waarom(Lijst.Rij rij) {
        return "Bewaard tot " + Dag.toon(rij.vernietigenOp()) + ", regel " + rij.regel() + " van "
                + Dag.toon(rij.regelVersie());
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void besloten(String nummer, boolean akkoord) {
        lees(nummer);
        opslag.besluit(
                nummer,
                akkoord ? Stand.AKKOORD : Stand.NIET_AKKOORD,
                toegang.medewerker().id());
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void ingetrokken(String nummer) {
        lees(nummer);
        opslag.besluit(nummer, Stand.INGETROKKEN, null);
    }

    @Override
    public String vervolg(String nummer, Medewerker wie) {
        return "/vernietiging/" + nummer;
    }

    private Lijst lees(String nummer) {
        return opslag.zoek(nummer).orElseThrow(NietGevonden::new);
    }
}
