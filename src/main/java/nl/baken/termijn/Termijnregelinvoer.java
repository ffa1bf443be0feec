// SPDX-License-Identifier: EUPL-1.2
package nl.baken.termijn;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.baken.gedeeld.Weigering;
import org.jspecify.annotations.Nullable;

/** What somebody types for another row of a rule, as a rule that can be counted with. */
final class Termijnregelinvoer {

    private static final int LANGST_IN_JAREN = 100;

    private final Kalenders kalenders;
    private final Clock klok;

    Termijnregelinvoer(Kalenders kalenders, Clock klok) {
        this.kalenders = kalenders;
        this.klok = klok;
    }

    /**
     * The row as it would be: what is not asked stays as it is now. What a law or policy fixes can't be moved by
     * people, and only such a term in days of the calendar moves off a free day.
     *
     * @throws Weigering when the length or a warning can't be read
     */
    static Termijnregel nieuw(Termijnregel oud, WijzigTermijnregel opdracht, LocalDate ingang) {
        Duur duur = Duur.leesGetypt(opdracht.duur())
                .orElseThrow(() -> new Weigering(
                        "duur", "Deze duur begrijpt Baken niet. Typ bijvoorbeeld 5 werkdagen, 3 maanden of P5WD."));
        Basis basis = Basis.lees(opdracht.basis());
        boolean ligtVast = basis == Basis.WET || basis == Basis.BELEID;
        return new Termijnregel(
                oud.code(),
                ingang,
                null,
                oud.omschrijving(),
                oud.anker(),
                duur,
                oud.kalender(),
                basis,
                opdracht.bron(),
                oud.verschuift() && ligtVast && duur.isInKalenderdagen(),
                waarschuwingen(opdracht.waarschuwingen()),
                oud.gevolg(),
                oud.verlengbaar() && !ligtVast);
    }

    private static List<Waarschuwing> waarschuwingen(@Nullable String getypt) {
        return Arrays.stream(Objects.requireNonNullElse(getypt, "").split(","))
                .filter(deel -> !deel.isBlank())
                .map(
                        deel -> Waarschuwing.leesGetypt(deel)
                                .orElseThrow(
                                        () -> new Weigering(
                                                "waarschuwingen",
                                                "Typ met een komma ertussen, bijvoorbeeld 3 werkdagen na het begin, 14 dagen voor het einde. Of laat dit leeg.")))
                .toList();
    }

    /** In words where they say it all, else as it is kept. */
    static String alsGetypt(Duur duur) {
        return Duur.leesGetypt(duur.inWoorden()).filter(duur::equals).isPresent() ? duur.inWoorden() : duur.toString();
    }

    static String opEenRij(List<Waarschuwing> waarschuwingen) {
        return waarschuwingen.stream().map(Waarschuwing::alsGetypt).collect(Collectors.joining(", "));
    }

    /** @throws Weigering when it ends after everybody, or warns before it began or after it ended */
    void eisHaalbaar(Termijnregel regel) {
        Instant nu = klok.instant();
        LocalDate vandaag = LocalDate.now(klok);
        Termijnrekening rekening = kalenders.rekening(regel);
        Instant vervalt = rekening.vervalt(nu, regel.duur());
        if (vervalt.atZone(klok.getZone()).getYear() > vandaag.getYear() + LANGST_IN_JAREN) {
            throw new Weigering("duur", "Dit is langer dan " + LANGST_IN_JAREN + " jaar. Vul een kortere duur in.");
        }
        Instant begin = vandaag.atStartOfDay(Termijnrekening.ZONE).toInstant();
        if (regel.waarschuwingen().stream()
                .map(waarschuwing -> rekening.waarschuwt(nu, vervalt, waarschuwing))
                .anyMatch(moment -> moment.isBefore(begin) || moment.isAfter(vervalt))) {
            throw new Weigering(
                    "waarschuwingen", "Een waarschuwing valt buiten de termijn. Maak haar korter of haal haar weg.");
        }
    }
}
