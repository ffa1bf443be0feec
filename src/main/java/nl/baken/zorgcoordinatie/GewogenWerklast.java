// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorgcoordinatie;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.baken.gedeeld.proces.Beslissingen;
import nl.baken.zaak.Werklast;
import nl.baken.zaak.Zaak;
import nl.baken.zaak.Zaken;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Weighs the running cases with the weights of D11. */
@Service
class GewogenWerklast implements Werklast {

    private final Zaken zaken;
    private final Beslissingen beslissingen;
    private final Clock klok;

    GewogenWerklast(Zaken zaken, Beslissingen beslissingen, Clock klok) {
        this.zaken = zaken;
        this.beslissingen = beslissingen;
        this.klok = klok;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<String, BigDecimal> perAccount() {
        Map<String, BigDecimal> gewichten =
                Zaak.GEVAREN.stream().collect(Collectors.toMap(Function.identity(), this::gewichtLopend));
        BigDecimal nazorg = gewicht("nazorg", "groen");
        return zaken.lopend().stream()
                .filter(zaak -> zaak.coordinator() != null)
                .collect(Collectors.toMap(
                        Zaak::coordinator,
                        zaak -> zaak.geslotenOp() != null ? nazorg : gewichten.get(zaak.gevaar()),
                        BigDecimal::add));
    }

    private BigDecimal gewichtLopend(String gevaar) {
        return gewicht("lopend", gevaar);
    }

    private BigDecimal gewicht(String fase, String gevaar) {
        Object gewicht = beslissingen
                .reken("werklast-gewicht", LocalDate.now(klok), Map.of("fase", fase, "veiligheidscode", gevaar))
                .get(0)
                .get("gewicht");
        return new BigDecimal(String.valueOf(gewicht));
    }
}
