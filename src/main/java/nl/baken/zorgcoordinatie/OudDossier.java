// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorgcoordinatie;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.baken.gedeeld.Compartiment;
import nl.baken.gedeeld.Dag;
import nl.baken.gedeeld.Inzage;
import nl.baken.gedeeld.Medewerker;
import nl.baken.gedeeld.Weigering;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.gedeeld.taak.Essentie.Regel;
import nl.baken.gedeeld.taak.Zaakhandeling;
import nl.baken.termijn.Termijnen;
import nl.baken.toegang.Toegang;
import nl.baken.zaak.Actiegroep;
import nl.baken.zaak.DossierGesloten;
import nl.baken.zaak.Tijdlijn;
import nl.baken.zaak.Zaak;
import nl.baken.zaak.Zaakdeel;
import nl.baken.zaak.Zaakteam;
import nl.baken.zaak.Zaken;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** X8: who carries the new case sees that there was one before, and looks in it with a reason and for a while (T137). */
@Service
public class OudDossier implements Zaakdeel {

    private static final String NAAM = "oud-dossier-inzien";

    private final Toegang toegang;
    private final Zaken zaken;
    private final Heropeningen opslag;
    private final Termijnen termijnen;
    private final Tijdlijn tijdlijn;
    private final Clock klok;
    private final ApplicationEventPublisher gebeurtenissen;

    OudDossier(
            Toegang toegang,
            Zaken zaken,
            Heropeningen opslag,
            Termijnen termijnen,
            Tijdlijn tijdlijn,
            Clock klok,
            ApplicationEventPublisher gebeurtenissen) {
        this.toegang = toegang;
        this.zaken = zaken;
        this.opslag = opslag;
        this.termijnen = termijnen;
        this.tijdlijn = tijdlijn;
        this.klok = klok;
        this.gebeurtenissen = gebeurtenissen;
    }

    /** @throws Weigering when there is no earlier case */
    @Zaakhandeling(
            value = NAAM,
            titel = "Oud dossier inzien",
            gelukt = "Je kunt nu in het oude dossier kijken. De knop staat op de zaakpagina.")
    @Transactional
    public void zieIn(ZaakNummer nummer, BekijkOudDossier opdracht) {
        toegang.eisBetrokken(nummer.waarde());
        List<Zaak> eerdere = eerdere(zaken.lees(nummer));
        if (eerdere.isEmpty()) {
            throw new Weigering("Van deze cliënt is er geen eerdere zaak.");
        }
        Medewerker wie = toegang.medewerker();
        Instant tot = termijnen.vervalt("T137", klok.instant());
        for (Zaak oud : eerdere) {
            opslag.bewaarInzage(nummer, oud.nummer(), opdracht, wie.id(), tot);
            toegang.betrekTot(oud.nummer().waarde(), wie.id(), Zaakteam.EERDERE_ZAAK, tot, Zaakteam.DRAAGT);
            gebeurtenissen.publishEvent(Inzage.van("oud dossier", oud.nummer().waarde(), Zaakteam.EERDERE_ZAAK));
            tijdlijn.noteer(oud.nummer(), "dossier opengesteld voor de nieuwe zaak", Zaakteam.EERDERE_ZAAK);
        }
        tijdlijn.noteer(nummer, "oud dossier ingezien", "betrokkenheid");
    }

    /** The new case is closed: nobody needs the old ones for it any more. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void op(DossierGesloten gesloten) {
        eerdere(zaken.lees(gesloten.zaak()))
                .forEach(oud -> toegang.beeindig(oud.nummer().waarde(), Zaakteam.EERDERE_ZAAK));
    }

    /** The latest first. */
    private List<Zaak> eerdere(Zaak zaak) {
        return Stream.iterate(zaken.eerdere(zaak), Optional::isPresent, oud -> oud.flatMap(zaken::eerdere))
                .flatMap(Optional::stream)
                .toList();
    }

    @Override
    public int volgorde() {
        return 12;
    }

    @Override
    public Compartiment compartiment() {
        return Compartiment.ZORG;
    }

    @Override
    public Optional<Deel> voor(Zaak zaak, Medewerker wie) {
        List<Zaak> eerdere = zaak.episode() > 1 && zaak.geslotenOp() == null ? eerdere(zaak) : List.of();
        if (eerdere.isEmpty()) {
            return Optional.empty();
        }
        Optional<Instant> tot = opslag.inTeZienTot(zaak.nummer(), wie.id());
        List<Actie> acties = new ArrayList<>();
        acties.add(Actiegroep.ZAAK.actie("Oud dossier inzien", "zorgcoordinatie/" + NAAM));
        if (tot.isPresent()) {
            acties.clear();
            eerdere.forEach(oud -> acties.add(Actiegroep.ZAAK.naarZaak("Oud dossier " + oud.nummer(), oud.nummer())));
        }
        String stand = tot.map(
                        moment -> "In te zien tot en met " + Dag.toon(LocalDate.ofInstant(moment, klok.getZone())))
                .orElse("Alleen in te zien met een reden");
        return Optional.of(new Deel(
                "Eerdere zaak", List.of(new Regel("Dossier", stand)), acties, List.of("zorgcoordinatie/" + NAAM)));
    }
}
