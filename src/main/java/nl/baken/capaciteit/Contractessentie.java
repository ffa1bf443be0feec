// SPDX-License-Identifier: EUPL-1.2
package nl.baken.capaciteit;

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
        return opslag.zoek(nummer).map(regels::van).orElse(List.of());
    }

    @Override
    public String adres(String nummer, Medewerker medewerker) {
        return "/capaciteit/contracten/" + nummer;
    }
}
