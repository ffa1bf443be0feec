// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorgcoordinatie;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.baken.gedeeld.Dag;
import nl.baken.gedeeld.Geheim;
import nl.baken.gedeeld.Inzage;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.gedeeld.formulier.Voorinvulling;
import nl.baken.persoon.Koppeling;
import nl.baken.persoon.Koppelingen;
import nl.baken.persoon.Personen;
import nl.baken.persoon.Persoon;
import nl.baken.persoon.Samenvoegingen;
import nl.baken.toegang.Toegang;
import nl.baken.zaak.Geslacht;
import nl.baken.zaak.Kernset;
import nl.baken.zaak.Leeftijdsklasse;
import nl.baken.zaak.Nationaliteitsgroep;
import nl.baken.zaak.Zaak;
import nl.baken.zaak.Zaken;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Two people side by side, for who compares them and for who judges that: what is needed to recognise somebody, no case
 * number, no contact and no more of the core set than age, sex and nationality. Looking is logged in the cases of both.
 */
@Component
class Vergelijkbeeld {

    private static final String ONBEKEND = "niet bekend";

    private final Toegang toegang;
    private final Zaken zaken;
    private final Personen personen;
    private final Koppelingen koppelingen;
    private final Samenvoegingen samenvoegingen;
    private final ApplicationEventPublisher gebeurtenissen;
    private final Clock klok;

    Vergelijkbeeld(
            Toegang toegang,
            Zaken zaken,
            Personen personen,
            Koppelingen koppelingen,
            Samenvoegingen samenvoegingen,
            ApplicationEventPublisher gebeurtenissen,
            Clock klok) {
        this.toegang = toegang;
        this.zaken = zaken;
        this.personen = personen;
        this.koppelingen = koppelingen;
        this.samenvoegingen = samenvoegingen;
        this.gebeurtenissen = gebeurtenissen;
        this.klok = klok;
    }

    /** @throws nl.baken.gedeeld.NietGevonden when this person is not involved in the case in which they are compared */
    Voorinvulling van(ZaakNummer nummer, long koppeling) {
        String grond = toegang.eisInzage("personen vergelijken", nummer.waarde());
        Koppeling paar = koppelingen.lees(koppeling);
        Set<String> deze = samenvoegingen.zelfde(zaken.lees(nummer).persoon());
        List<Zaak> vanAnder = zaken.vanPersonen(samenvoegingen.zelfde(paar.ander(deze)));
        vanAnder.forEach(zaak -> gebeurtenissen.publishEvent(
                Inzage.van("personen vergelijken", zaak.nummer().waarde(), grond)));
        String een = paar.een(deze);
        Voorinvulling beeld = Voorinvulling.leeg()
                .feit("gelijkenis", paar.score() == null ? "" : Math.round(paar.score() * 100) + "%");
        regels(personen.eigen(een), zaken.vanPersonen(Set.of(een)))
                .forEach((wat, waarde) -> beeld.feit(wat + "1", waarde));
        regels(personen.eigen(paar.ander(deze)), vanAnder).forEach((wat, waarde) -> beeld.feit(wat + "2", waarde));
        return beeld;
    }

    /** Whether somebody with a conflict of interest carries or covers a case of one of the two. */
    boolean heeftBelangenconflict(long koppeling, Set<String> conflicten) {
        return zakenVan(koppeling)
                .filter(Zaak::isOpen)
                .flatMap(zaak ->
                        Stream.of(Optional.ofNullable(zaak.coordinator()), Optional.ofNullable(zaak.waarnemer())))
                .flatMap(Optional::stream)
                .anyMatch(conflicten::contains);
    }

    /** Every case of the two, closed ones too. */
    Stream<Zaak> zakenVan(long koppeling) {
        return zaken.vanPersonen(personenVan(koppeling)).stream();
    }

    /** Every id of the two. */
    Set<String> personenVan(long koppeling) {
        Koppeling paar = koppelingen.lees(koppeling);
        Set<String> beiden = new HashSet<>(samenvoegingen.zelfde(paar.a()));
        beiden.addAll(samenvoegingen.zelfde(paar.b()));
        return beiden;
    }

    private Map<String, String> regels(Persoon wie, List<Zaak> zijnZaken) {
        Optional<Kernset> kern = zijnZaken.stream()
                .flatMap(zaak -> zaken.kernset(zaak.nummer()).stream())
                .reduce((eerder, later) -> later);
        return Map.of(
                "naam", tekst(wie.naam()),
                "geboren", wie.geboortedatum() == null ? ONBEKEND : dag(wie.geboortedatum()),
                "leeftijd",
                        kern.map(Kernset::leeftijdsklasse)
                                .map(Leeftijdsklasse::omschrijving)
                                .orElseGet(() -> jaren(wie.geboortedatum())),
                "geslacht", code(kern, Kernset::geslacht, Geslacht::omschrijving),
                "nationaliteit", code(kern, Kernset::nationaliteitsgroep, Nationaliteitsgroep::omschrijving));
    }

    private static <T> String code(
            Optional<Kernset> kern, Function<Kernset, @Nullable T> welke, Function<T, String> woord) {
        return kern.map(welke).map(woord).orElse(ONBEKEND);
    }

    private static String tekst(@Nullable Geheim geheim) {
        return geheim == null ? ONBEKEND : geheim.tekst();
    }

    /** Before the intake said how old somebody is, the day of birth does. */
    private String jaren(@Nullable Geheim geboortedatum) {
        return geboortedatum == null
                ? ONBEKEND
                : Period.between(LocalDate.parse(geboortedatum.tekst()), LocalDate.now(klok))
                                .getYears() + " jaar";
    }

    private static String dag(Geheim datum) {
        return Dag.toon(LocalDate.parse(datum.tekst()));
    }
}
