// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorgcoordinatie;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.baken.gedeeld.proces.Beslissingen;
import nl.baken.gedeeld.telling.Gewichtbron;
import nl.baken.zaak.Werklast;
import nl.baken.zaak.Zaak;
import nl.baken.zaak.Zaakstatus;
import nl.baken.zaak.Zaken;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Weighs the running cases with the weights of D11, for who does the work now. */
@Service
class GewogenWerklast implements Werklast, Gewichtbron {

    /** Aftercare, a case on hold, and what is left after a death: there is little to do. */
    private static final Set<Zaakstatus> LICHT =
            EnumSet.of(Zaakstatus.OPGESCHORT, Zaakstatus.NAZORG, Zaakstatus.OVERLEDEN);

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
                .filter(zaak -> zaak.uitvoerder() != null)
                .collect(Collectors.toMap(
                        Zaak::uitvoerder,
                        zaak -> LICHT.contains(zaak.status()) ? nazorg : gewichten.get(zaak.gevaar()),
                        BigDecimal::add));
    }

    @Override
    public Map<String, BigDecimal> gewichten() {
        return Map.of(
                "rood", gewichtLopend("rood"),
                "oranje", gewichtLopend("oranje"),
                "groen", gewichtLopend("groen"),
                "geen", gewichtLopend("onbekend"),
                "nazorg", gewicht("nazorg", "groen"));
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
