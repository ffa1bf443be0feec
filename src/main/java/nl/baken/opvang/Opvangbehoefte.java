// SPDX-License-Identifier: EUPL-1.2
package nl.baken.opvang;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.baken.gedeeld.Compartiment;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.gedeeld.formulier.Voorinvulling;
import nl.baken.gedeeld.proces.Beslissingen;
import nl.baken.gedeeld.taak.Sturing;
import nl.baken.gedeeld.taak.Taak;
import nl.baken.gedeeld.taak.Voorbereiding;
import nl.baken.opvang.Behoefte.Antwoorden;
import nl.baken.toegang.Toegang;
import nl.baken.zaak.Kernset;
import nl.baken.zaak.Tijdlijn;
import nl.baken.zaak.Veiligheidscode;
import nl.baken.zaak.Zaken;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** P04.1: asks what the case does not know, and lets D04 say which shelter fits. */
@Service
public class Opvangbehoefte {

    private static final String TAAK = "opvangbehoefte-bepalen";

    private final Toegang toegang;
    private final Zaken zaken;
    private final Behoeften behoeften;
    private final Plekken plekken;
    private final Opvangprofielen profielen;
    private final Verhuizing verhuizing;
    private final Wmomelding wmo;
    private final Beslissingen beslissingen;
    private final Tijdlijn tijdlijn;
    private final Clock klok;

    Opvangbehoefte(
            Toegang toegang,
            Zaken zaken,
            Behoeften behoeften,
            Plekken plekken,
            Opvangprofielen profielen,
            Verhuizing verhuizing,
            Wmomelding wmo,
            Beslissingen beslissingen,
            Tijdlijn tijdlijn,
            Clock klok) {
        this.toegang = toegang;
        this.zaken = zaken;
        this.behoeften = behoeften;
        this.plekken = plekken;
        this.profielen = profielen;
        this.verhuizing = verhuizing;
        this.wmo = wmo;
        this.beslissingen = beslissingen;
        this.tijdlijn = tijdlijn;
        this.klok = klok;
    }

    @Voorbereiding(TAAK)
    @Transactional(readOnly = true)
    public Voorinvulling bekend(ZaakNummer nummer) {
        Optional<Kernset> kernset = zaken.kernset(nummer);
        Optional<Antwoorden> vorige = behoeften.laatsteMetAntwoorden(nummer).map(Behoefte::antwoorden);
        Voorinvulling bekend = Voorinvulling.leeg()
                .feit("leeftijdBekend", isBekend(kernset.map(Kernset::leeftijdsklasse)))
                .feit("geslachtBekend", isBekend(kernset.map(Kernset::geslacht)))
                .feit("verblijfBekend", isBekend(kernset.map(Kernset::verblijfsstatus)))
                .waarde("omstandigheden", omstandigheden(nummer, kernset, vorige));
        vorige.ifPresent(antwoorden -> bekend.waarde("eigenPlek", antwoorden.eigenPlek())
                .waarde("slachtofferschap", antwoorden.slachtofferschap())
                .waarde("leeftijdsklasse", antwoorden.leeftijdsklasse())
                .waarde("geslacht", antwoorden.geslacht())
                .waarde("verblijfsstatus", antwoorden.verblijfsstatus()));
        return bekend;
    }

    private static boolean isBekend(Optional<?> waarde) {
        return waarde.filter(bekend -> !Opvangprofiel.isOnbekend(bekend)).isPresent();
    }

    private List<Omstandigheid> omstandigheden(
            ZaakNummer nummer, Optional<Kernset> kernset, Optional<Antwoorden> vorige) {
        List<Omstandigheid> bekend =
                new ArrayList<>(vorige.map(Antwoorden::omstandigheden).orElse(List.of()));
        if (vorige.isEmpty() && kernset.map(Kernset::kinderen).orElse(false)) {
            bekend.add(Omstandigheid.MET_KINDEREN);
        }
        // Also when the danger came after the place of now (D05).
        if (zaken.lees(nummer).veiligheidscode() == Veiligheidscode.ROOD
                && !bekend.contains(Omstandigheid.BUITEN_DE_REGIO)) {
            bekend.add(Omstandigheid.BUITEN_DE_REGIO);
        }
        return bekend;
    }

    @Taak(TAAK)
    @Transactional
    public void bepaal(ZaakNummer nummer, BepaalOpvangbehoefte opdracht) {
        toegang.eisBetrokken(nummer.waarde());
        Behoefte behoefte = behoeften.openstaand(nummer).orElseThrow();
        if (opdracht.nietNodig() != null) {
            verhuizing.zoekNietMeer(nummer, opdracht.nietNodig());
            tijdlijn.noteer(nummer, Compartiment.ZORG, "opvang niet nodig", "taak");
            return;
        }
        behoeften.bewaar(
                behoefte,
                new Antwoorden(
                        Objects.requireNonNull(opdracht.eigenPlek()),
                        Objects.requireNonNull(opdracht.slachtofferschap()),
                        opdracht.omstandigheden() == null ? List.of() : opdracht.omstandigheden(),
                        opdracht.leeftijdsklasse(),
                        opdracht.geslacht(),
                        opdracht.verblijfsstatus()));
        tijdlijn.noteer(nummer, Compartiment.ZORG, "opvangbehoefte bepaald", "taak");
    }

    /** D04; with an own safe place there is nothing to look for, and when the Wmo applies the municipality hears of it. */
    @Transactional
    public Sturing bepaalType(ZaakNummer nummer) {
        Optional<Behoefte> open = behoeften.openstaand(nummer).filter(behoefte -> behoefte.antwoorden() != null);
        open.ifPresent(behoefte -> adviseer(nummer, behoefte));
        return Sturing.geen();
    }

    private void adviseer(ZaakNummer nummer, Behoefte behoefte) {
        Opvangprofiel profiel = profielen.van(nummer).orElseThrow();
        boolean bijzonderePlek =
                plekken.alle().stream().anyMatch(plek -> plek.soort() == Opvangtype.MULTIPROBLEEM && plek.vrij() > 0);
        Map<String, Object> uitkomst = beslissingen
                .evalueer("opvangtype", nummer.waarde(), LocalDate.now(klok), profiel.invoer(bijzonderePlek))
                .get(0);
        List<Opvangtype> advies = Arrays.stream(
                        String.valueOf(uitkomst.get("soorten")).split(","))
                .map(code -> Opvangtype.valueOf(code.toUpperCase(Locale.ROOT)))
                .toList();
        boolean metWmo = Boolean.TRUE.equals(uitkomst.get("wmo")) && profiel.isRechtmatig();
        behoeften.bewaarAdvies(behoefte, advies, String.valueOf(uitkomst.get("toelichting")), metWmo);
        if (advies.contains(Opvangtype.AMBULANT)) {
            verhuizing.rondZoekenAf(nummer);
        } else if (metWmo) {
            wmo.begin(nummer);
        }
    }
}
