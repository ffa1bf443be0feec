// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage.jaarrapport;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import nl.baken.gedeeld.Geheim;
import nl.baken.gedeeld.Handeling;
import nl.baken.gedeeld.RapportNummer;
import nl.baken.gedeeld.taak.Sturing;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What a report does by itself before anybody reads it: freeze, lay beside CoMensha, hide small counts. */
@Service
public class Rapportstappen {

    private static final String GROND = "systeem";

    private final Rapportopslag opslag;
    private final Versieopslag versies;
    private final Bewerkingopslag bewerkingen;
    private final List<Rapportbron> bronnen;
    private final Comenshatotalen comensha;
    private final Bladwoorden woorden;
    private final Bijtelling bijtelling;
    private final Rapporttoegang rechten;
    private final Clock klok;
    private final ApplicationEventPublisher gebeurtenissen;

    Rapportstappen(
            Rapportopslag opslag,
            Versieopslag versies,
            Bewerkingopslag bewerkingen,
            List<Rapportbron> bronnen,
            Comenshatotalen comensha,
            Bladwoorden woorden,
            Bijtelling bijtelling,
            Rapporttoegang rechten,
            Clock klok,
            ApplicationEventPublisher gebeurtenissen) {
        this.opslag = opslag;
        this.versies = versies;
        this.bewerkingen = bewerkingen;
        this.bronnen = bronnen.stream()
                .sorted(Comparator.comparingInt(Rapportbron::volgorde))
                .toList();
        this.comensha = comensha;
        this.woorden = woorden;
        this.bijtelling = bijtelling;
        this.rechten = rechten;
        this.klok = klok;
        this.gebeurtenissen = gebeurtenissen;
    }

    /**
     * P13.2: what is counted now, frozen with its hash as the next version.
     *
     * @throws nl.baken.gedeeld.Weigering while something that happened is not counted yet
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Sturing legVast(RapportNummer nummer) {
        bijtelling.telBij();
        Periode periode = opslag.lees(nummer).periode();
        Inhoud inhoud = new Inhoud(
                periode,
                bronnen.stream().flatMap(bron -> bron.over(periode).stream()).toList());
        @Nullable
        Geheim duiding = bewerkingen.alle(nummer).stream()
                .reduce((eerder, later) -> later)
                .map(Bewerking::duiding)
                .orElse(null);
        int versie = versies.voegToe(nummer, inhoud.alsTekst(), rechten.wie().id(), klok.instant());
        bewerkingen.begin(nummer, versie, opslag.reden(nummer).orElse(null), duiding);
        opslag.zetReden(nummer, null);
        gebeurtenissen.publishEvent(new Handeling("cijfers vastgelegd", nummer.waarde(), GROND));
        return Sturing.geen();
    }

    /** P13.9. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Sturing vergelijk(RapportNummer nummer) {
        Versie versie = laatste(nummer);
        versies.sluitAan(nummer, versie.versie(), comensha.naast(Inhoud.lees(versie.inhoud())));
        return Sturing.geen();
    }

    /** P13.3. What was shown to those who are asked about it counts as published: so two reports can't overtake each other. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Sturing schermAf(RapportNummer nummer) {
        Versie versie = laatste(nummer);
        Inhoud inhoud = Inhoud.lees(versie.inhoud());
        opslag.houdAllesVast();
        versies.schermAf(
                nummer, versie.versie(), woorden.van(Afscherming.openbaar(inhoud, versies.getoond(inhoud.periode()))));
        return Sturing.geen();
    }

    private Versie laatste(RapportNummer nummer) {
        return versies.alle(nummer).stream().reduce((eerder, later) -> later).orElseThrow();
    }
}
