// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage.kengetal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.baken.gedeeld.HuidigeMedewerker;
import nl.baken.gedeeld.Inzage;
import nl.baken.gedeeld.Medewerker;
import nl.baken.gedeeld.NietGevonden;
import nl.baken.gedeeld.Rol;
import nl.baken.gedeeld.regel.Normen;
import nl.baken.gedeeld.regel.Normen.Norm;
import nl.baken.rapportage.Cel;
import nl.baken.rapportage.telling.Tellingen;
import nl.baken.rapportage.telling.Waarderegel;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The figures as one reader may see them. Who only needs the big line never sees a count that can point at somebody;
 * the team leader knows the cases and sees every count. A page reads the kept figures once.
 */
@Service
public class Stuurcijfers {

    private static final String WAT = "stuurinformatie";
    private static final String GROND = "rol";
    private static final String SIGNALEN = "K01";
    private static final String ZAKEN = "K23";
    private static final String GEOPEND = "geopend";

    private final Kengetallen kengetallen;
    private final Labels labels;
    private final Regelwoorden regelwoorden;
    private final Tellingen tellingen;
    private final Afleidingen afleidingen;
    private final Normen normen;
    private final Omgevingmaker omgevingen;
    private final HuidigeMedewerker huidige;
    private final ApplicationEventPublisher gebeurtenissen;
    private final Clock klok;

    Stuurcijfers(
            Kengetallen kengetallen,
            Labels labels,
            Regelwoorden regelwoorden,
            Tellingen tellingen,
            Afleidingen afleidingen,
            Normen normen,
            Omgevingmaker omgevingen,
            HuidigeMedewerker huidige,
            ApplicationEventPublisher gebeurtenissen,
            Clock klok) {
        this.kengetallen = kengetallen;
        this.labels = labels;
        this.regelwoorden = regelwoorden;
        this.tellingen = tellingen;
        this.afleidingen = afleidingen;
        this.normen = normen;
        this.omgevingen = omgevingen;
        this.huidige = huidige;
        this.gebeurtenissen = gebeurtenissen;
        this.klok = klok;
    }

    /** @param bij whether all that happened is in the figures */
    public record Dashboard(List<Tegel> tegels, boolean precies, boolean bij) {}

    @Transactional
    public Dashboard dashboard(Keuze keuze) {
        Medewerker wie = huidige.wie();
        gebeurtenissen.publishEvent(Inzage.van(WAT, "overzicht", GROND));
        List<Kengetal> zijne = kengetallen.voor(wie);
        Tegelmaker maker = new Tegelmaker(bron(zijne, keuze, wie), labels);
        return new Dashboard(zijne.stream().map(maker::maak).toList(), zietAlles(wie), !tellingen.looptAchter());
    }

    /** Signals received and cases opened in a year so far, for the start page. */
    @Transactional
    public Jaartotaal totaal(int jaar) {
        gebeurtenissen.publishEvent(Inzage.van(WAT, "startpagina", GROND));
        Periode heel = new Periode(Periode.Soort.JAAR, LocalDate.of(jaar, 1, 1));
        Keuze keuze = new Keuze(heel, heel, null, null, "");
        List<Kengetal> gevraagd = kengetallen.alle().stream()
                .filter(kengetal -> Set.of(SIGNALEN, ZAKEN).contains(kengetal.code()))
                .toList();
        Bladbron bron = bron(gevraagd, keuze, huidige.wie());
        return new Jaartotaal(
                bron.gebeurd(SIGNALEN).cel(heel.sleutel(), Plek.ALLES),
                bron.gebeurd(ZAKEN).cel(heel.sleutel(), GEOPEND));
    }

    /** As the reader may see them. */
    public record Jaartotaal(Cel signalen, Cel zaken) {}

    /** @throws NietGevonden for a code that is not there, or not for this reader */
    @Transactional
    public Kengetalblad kengetal(String code, Keuze keuze) {
        Medewerker wie = huidige.wie();
        Kengetal kengetal =
                kengetallen.zoek(code).filter(gevonden -> gevonden.isVoor(wie)).orElseThrow(NietGevonden::new);
        gebeurtenissen.publishEvent(Inzage.van(WAT, code, GROND));
        Bladbron bron = bron(List.of(kengetal), keuze, wie);
        Norm norm = kengetal.norm() == null ? null : normen.norm(kengetal.norm());
        return new Kengetalblad(
                kengetal,
                panelen(kengetal, bron, norm),
                norm,
                zietAlles(wie),
                !tellingen.looptAchter(),
                bron.fteNu().isEmpty());
    }

    private List<Paneel> panelen(Kengetal kengetal, Bladbron bron, @Nullable Norm norm) {
        List<Paneel> panelen = new ArrayList<>();
        Labels woorden = woorden(kengetal);
        for (Maat maat : kengetal.maten()) {
            if (maat.formule() == Formule.LAST
                    && !maat.delen().contains(Last.GEWOGEN)
                    && bron.fteNu().isEmpty()) {
                continue;
            }
            String sleutel = kengetal.code().toLowerCase(Locale.ROOT) + "-" + (panelen.size() + 1);
            // A line through all moments would hold those of before to the norm of today.
            boolean eerste = panelen.isEmpty() && maat.formule() != Formule.LAST && maat.norm() == null;
            Double lijn = norm == null || !eerste ? null : norm.waarde().doubleValue();
            panelen.add(new Paneelmaker(maat, bron, woorden).maak(sleutel, lijn));
        }
        return panelen;
    }

    private Labels woorden(Kengetal kengetal) {
        return kengetal.bronnen().contains(Regelwoorden.TERMIJNEN) ? regelwoorden.alle() : labels;
    }

    private Bladbron bron(Collection<Kengetal> gevraagd, Keuze keuze, Medewerker wie) {
        List<Periode> jaren = keuze.jaren();
        List<Waarderegel> regels = afleidingen.vul(tellingen.blad(
                kengetallen.bronnen(gevraagd, false),
                afleidingen.bronnen(kengetallen.bronnen(gevraagd, true)),
                jaren.get(0).van().getYear(),
                jaren.get(jaren.size() - 1).van().getYear(),
                keuze.kenmerk()));
        return new Bladbron(regels, kengetallen, keuze, zietAlles(wie), LocalDate.now(klok), omgevingen.maak(gevraagd));
    }

    private static boolean zietAlles(Medewerker wie) {
        return wie.heeft(Rol.TEAMLEIDER_ZC);
    }
}
