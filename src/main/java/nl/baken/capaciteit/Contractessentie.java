// SPDX-License-Identifier: EUPL-1.2
package nl.baken.capaciteit;

import java.util.ArrayList;
import java.util.List;
import nl.baken.gedeeld.ContractNummer;
import nl.baken.gedeeld.Medewerker;
import nl.baken.gedeeld.NietGevonden;
import nl.baken.gedeeld.taak.Essentie;
import nl.baken.toegang.Toegang;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What stands beside a task about a contract. */
@Component
class Contractessentie implements Essentie {

    private final Contractopslag opslag;
    private final Contractregels regels;
    private final Toegang toegang;

    Contractessentie(Contractopslag opslag, Contractregels regels, Toegang toegang) {
        this.opslag = opslag;
        this.regels = regels;
        this.toegang = toegang;
    }

    @Override
    public boolean kent(String nummer) {
        return nummer.startsWith(ContractNummer.VOORVOEGSEL);
    }

    @Override
    @Transactional(noRollbackFor = NietGevonden.class)
    public List<Regel> regels(String nummer, Medewerker medewerker) {
        toegang.eisInzage("contract bij taak", nummer);
        return opslag.zoek(nummer).map(this::regels).orElse(List.of());
    }

    /** Says first which of the two it is when something is to follow it: the task is about what follows. */
    private List<Regel> regels(Contract contract) {
        List<Regel> alles = new ArrayList<>(regels.van(contract));
        opslag.opvolger(contract.nummer())
                .ifPresent(opvolger -> alles.add(
                        0,
                        new Regel(
                                "Welk contract",
                                "Het huidige. Het voorstel voor daarna is " + opvolger.nummer() + ".")));
        return alles;
    }

    @Override
    public String adres(String nummer, Medewerker medewerker) {
        return "/capaciteit/contracten/" + nummer;
    }
}
