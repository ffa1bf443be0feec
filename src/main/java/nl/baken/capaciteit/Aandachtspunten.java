// SPDX-License-Identifier: EUPL-1.2
package nl.baken.capaciteit;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.baken.gedeeld.ContractNummer;
import nl.baken.gedeeld.Dag;
import nl.baken.gedeeld.Weigering;
import nl.baken.gedeeld.formulier.Voorinvulling;
import nl.baken.gedeeld.regel.Normen;
import nl.baken.gedeeld.taak.Taak;
import nl.baken.gedeeld.taak.Taakgegevens;
import nl.baken.gedeeld.taak.Voorbereiding;
import nl.baken.toegang.Toegang;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people do with what the monthly check found: talk about it, and write down what they decided. */
@Service
public class Aandachtspunten {

    private static final String OVERBELASTING = "overbelasting-bespreken";
    private static final String KWARTAAL = "kwartaaloverleg-houden";
    private static final DateTimeFormatter MAAND =
            DateTimeFormatter.ofPattern("MMMM yyyy", Locale.forLanguageTag("nl"));

    private final Aandachtopslag opslag;
    private final Belasting belasting;
    private final Normen normen;
    private final Toegang toegang;
    private final Clock klok;

    Aandachtspunten(Aandachtopslag opslag, Belasting belasting, Normen normen, Toegang toegang, Clock klok) {
        this.opslag = opslag;
        this.belasting = belasting;
        this.normen = normen;
        this.toegang = toegang;
        this.klok = klok;
    }

    @Voorbereiding(OVERBELASTING)
    @Transactional(readOnly = true)
    public Voorinvulling bekendVanOverbelasting(ContractNummer nummer) {
        String maanden = belasting.laatste(4).stream()
                .skip(1)
                .map(maand -> maand.maand() + ": " + Geld.getal(maand.zaken()) + " gewogen zaken, "
                        + (maand.procent() == null ? "geen fte" : maand.procent() + "% van de norm"))
                .collect(Collectors.joining("; "));
        return Voorinvulling.leeg().feit("maanden", maanden).waarde("besprokenOp", LocalDate.now(klok));
    }

    @Taak(OVERBELASTING)
    @Transactional
    public void bespreek(ContractNummer nummer, Taakgegevens taak, BespreekOverbelasting opdracht) {
        toegang.eisBetrokken(nummer.waarde());
        opslag.rondAf(taak.voorval(), opdracht.besluit().code(), List.of(), opdracht.besprokenOp(), klok.instant());
    }

    /** @param maand the last one that was too heavy, in words @param maanden how many in a row are too many */
    public record Overbelast(String maand, int maanden, int procent, boolean besproken) {}

    /** What the monthly check found of last month, or found before and nobody talked about yet (P12.8). */
    @Transactional(readOnly = true)
    public Optional<Overbelast> overbelasting() {
        LocalDate vorige = LocalDate.now(klok).withDayOfMonth(1).minusMonths(1);
        return opslag.overbelasting(vorige).map(punt -> {
            LocalDate einde = punt.van().plusMonths(1).minusDays(1);
            return new Overbelast(
                    MAAND.format(punt.van()),
                    normen.waarde(Belasting.MAANDEN_TE_ZWAAR, einde).intValue(),
                    normen.waarde(Belasting.GRENS, einde).intValue(),
                    punt.klaar());
        });
    }

    @Voorbereiding(KWARTAAL)
    @Transactional(readOnly = true)
    public Voorinvulling bekendVanKwartaal(ContractNummer nummer, Taakgegevens taak) {
        return Voorinvulling.leeg()
                .feit("kwartaal", kwartaal(opslag.lees(taak.voorval()).van()))
                .waarde("gehoudenOp", LocalDate.now(klok));
    }

    /** As in {@code het 2e kwartaal van 2018}. */
    static String kwartaal(LocalDate van) {
        return "het " + van.get(IsoFields.QUARTER_OF_YEAR) + "e kwartaal van " + van.getYear();
    }

    /** @throws Weigering when the meeting was before the quarter it is about */
    @Taak(KWARTAAL)
    @Transactional
    public void houd(ContractNummer nummer, Taakgegevens taak, HoudKwartaaloverleg opdracht) {
        toegang.eisBetrokken(nummer.waarde());
        LocalDate van = opslag.lees(taak.voorval()).van();
        if (opdracht.gehoudenOp().isBefore(van)) {
            throw new Weigering("gehoudenOp", "Dit kwartaal begon op " + Dag.toon(van) + ". Kies een latere dag.");
        }
        opslag.rondAf(
                taak.voorval(),
                null,
                opdracht.punten().stream().map(Overlegpunt::code).toList(),
                opdracht.gehoudenOp(),
                klok.instant());
    }
}
