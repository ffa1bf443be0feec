// SPDX-License-Identifier: EUPL-1.2
package nl.baken.capaciteit;

import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import nl.baken.capaciteit.Rondeopslag.Ronde;
import nl.baken.gedeeld.ContractNummer;
import nl.baken.gedeeld.Medewerker;
import nl.baken.toegang.Organisaties;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The rounds in which centrumgemeenten are asked: who agrees, agrees to amounts that stay as they were asked (D13). */
@Service
public class Rondes {

    private final Rondeopslag opslag;
    private final Verdeelsleutels sleutels;
    private final Organisaties organisaties;
    private final Clock klok;

    Rondes(Rondeopslag opslag, Verdeelsleutels sleutels, Organisaties organisaties, Clock klok) {
        this.opslag = opslag;
        this.sleutels = sleutels;
        this.organisaties = organisaties;
        this.klok = klok;
    }

    /** Somebody did not answer yet. @param eigen whether it is the municipality of this person @param herinnerd whether the time to wait is over */
    public record Zwijgend(String contract, List<String> gemeenten, boolean eigen, boolean herinnerd) {}

    /** Reckons once and keeps it: from the norms of its first day, and the use before now or, of the past, before that day. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void leg(Contract contract) {
        opslag.leg(contract, reken(contract), klok.instant());
    }

    /** As it was asked; what was kept before Baken kept rounds is reckoned now. */
    Verdeelsleutels.Blad blad(Contract contract) {
        return van(contract.nummer()).stream()
                .filter(ronde -> ronde.nummer() == contract.ronde())
                .findFirst()
                .map(Ronde::blad)
                .orElseGet(() -> reken(contract));
    }

    private Verdeelsleutels.Blad reken(Contract contract) {
        YearMonth begin = YearMonth.from(contract.van());
        YearMonth nu = YearMonth.now(klok);
        return sleutels.vooruit(
                contract.gemeenten(), contract.bedragCent(), contract.van(), begin.isBefore(nu) ? begin : nu);
    }

    List<Ronde> van(ContractNummer nummer) {
        return opslag.van(nummer);
    }

    /** Who did not answer: to that municipality from the first day, to everybody else when it takes long. */
    @Transactional(readOnly = true)
    public List<Zwijgend> zwijgend(Medewerker wie) {
        List<Rondeopslag.Open> open = opslag.open();
        if (open.isEmpty()) {
            return List.of();
        }
        String eigen = organisaties
                .zoek(wie.organisatie())
                .map(Organisaties.Organisatie::gemeente)
                .orElse("");
        return open.stream()
                .filter(ronde -> ronde.herinnerd() || ronde.zwijgt().contains(eigen))
                .map(ronde -> new Zwijgend(
                        ronde.contract(), ronde.zwijgt(), ronde.zwijgt().contains(eigen), ronde.herinnerd()))
                .toList();
    }
}
