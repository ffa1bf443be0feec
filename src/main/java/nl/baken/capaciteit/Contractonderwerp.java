// SPDX-License-Identifier: EUPL-1.2
package nl.baken.capaciteit;

import java.util.ArrayList;
import java.util.List;
import nl.baken.gedeeld.ContractNummer;
import nl.baken.gedeeld.Medewerker;
import nl.baken.gedeeld.NietGevonden;
import nl.baken.gedeeld.taak.Essentie.Regel;
import nl.baken.toegang.Vraagonderwerp;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What a second person judges before a contract counts, or changes when it counts (X10). */
@Component
class Contractonderwerp implements Vraagonderwerp {

    private final Contractopslag opslag;
    private final Contractregels regels;
    private final Contractopvolging opvolging;
    private final Contractwijziger wijziger;

    Contractonderwerp(
            Contractopslag opslag, Contractregels regels, Contractopvolging opvolging, Contractwijziger wijziger) {
        this.opslag = opslag;
        this.regels = regels;
        this.opvolging = opvolging;
        this.wijziger = wijziger;
    }

    @Override
    public String voorvoegsel() {
        return ContractNummer.VOORVOEGSEL;
    }

    @Override
    public List<Regel> toon(String nummer) {
        Contract contract = opslag.zoek(nummer).orElseThrow(NietGevonden::new);
        List<Regel> alles = new ArrayList<>(wijziger.inWoorden(contract.nummer()));
        alles.addAll(regels.van(contract));
        if (contract.voorganger() != null) {
            alles.add(new Regel("Volgt op", contract.voorganger().waarde()));
        }
        List<String> vervalt = opvolging.vervalt(contract);
        if (!vervalt.isEmpty()) {
            alles.add(new Regel("Vervalt als je ja zegt", "Voorstel " + String.join(", ", vervalt)));
        }
        return alles;
    }

    @Override
    public String naslag(String nummer) {
        return "/capaciteit/contracten/" + nummer;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void besloten(String nummer, boolean akkoord) {
        ContractNummer contract = new ContractNummer(nummer);
        if (opslag.lees(contract).status() == Contractstatus.GETEKEND) {
            wijziger.besloten(contract, akkoord);
        } else if (akkoord) {
            opvolging.getekend(contract);
        } else {
            opvolging.nietGetekend(contract);
        }
    }

    /** Whoever signed or asked first takes it back. */
    @Override
    public void ingetrokken(String nummer) {
        besloten(nummer, false);
    }

    @Override
    public String vervolg(String nummer, Medewerker wie) {
        return "/capaciteit";
    }
}
