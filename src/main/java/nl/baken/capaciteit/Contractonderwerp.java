// SPDX-License-Identifier: EUPL-1.2
package nl.baken.capaciteit;

import java.util.List;
import nl.baken.gedeeld.ContractNummer;
import nl.baken.gedeeld.Medewerker;
import nl.baken.gedeeld.NietGevonden;
import nl.baken.gedeeld.taak.Essentie.Regel;
import nl.baken.toegang.Vraagonderwerp;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What a second person judges before a contract counts (X10). */
@Component
class Contractonderwerp implements Vraagonderwerp {

    private final Contractopslag opslag;
    private final Contractregels regels;
    private final Contractopvolging opvolging;

    Contractonderwerp(Contractopslag opslag, Contractregels regels, Contractopvolging opvolging) {
        this.opslag = opslag;
        this.regels = regels;
        this.opvolging = opvolging;
    }

    @Override
    public String voorvoegsel() {
        return ContractNummer.VOORVOEGSEL;
    }

    @Override
    public List<Regel> toon(String nummer) {
        return regels.van(opslag.zoek(nummer).orElseThrow(NietGevonden::new));
    }

    @Override
    public String naslag(String nummer) {
        return "/capaciteit/contracten/" + nummer;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void besloten(String nummer, boolean akkoord) {
        if (akkoord) {
            opvolging.getekend(new ContractNummer(nummer));
        } else {
            opvolging.nietGetekend(new ContractNummer(nummer));
        }
    }

    /** Whoever signed first takes it back. */
    @Override
    public void ingetrokken(String nummer) {
        besloten(nummer, false);
    }

    @Override
    public String vervolg(String nummer, Medewerker wie) {
        return "/capaciteit";
    }
}
