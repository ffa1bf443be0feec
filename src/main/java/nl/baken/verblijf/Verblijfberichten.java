// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verblijf;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import nl.baken.gedeeld.Weigering;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.termijn.Termijnen;
import nl.baken.zaak.Berichtverwerker;
import nl.baken.zaak.Feiten;
import nl.baken.zaak.Feitsoort;
import nl.baken.zaak.Ketenbericht;
import nl.baken.zaak.Spoor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** P08.2 and P08.5: what AVIM, KMar and IND tell. It is kept with its own day, so the order of coming doesn't count. */
@Component
class Verblijfberichten implements Berichtverwerker {

    private final Verblijfdossier dossier;
    private final Bedenktijden bedenktijden;
    private final Spoorbepaling spoorbepaling;
    private final Verblijfstermijnen verblijfstermijnen;
    private final Indbesluitopslag besluiten;
    private final Verblijfafrondingen afrondingen;
    private final Verblijfvervolg volgende;
    private final Feiten feiten;
    private final Termijnen termijnen;

    Verblijfberichten(
            Verblijfdossier dossier,
            Bedenktijden bedenktijden,
            Spoorbepaling spoorbepaling,
            Verblijfstermijnen verblijfstermijnen,
            Indbesluitopslag besluiten,
            Verblijfafrondingen afrondingen,
            Verblijfvervolg volgende,
            Feiten feiten,
            Termijnen termijnen) {
        this.dossier = dossier;
        this.bedenktijden = bedenktijden;
        this.spoorbepaling = spoorbepaling;
        this.verblijfstermijnen = verblijfstermijnen;
        this.besluiten = besluiten;
        this.afrondingen = afrondingen;
        this.volgende = volgende;
        this.feiten = feiten;
        this.termijnen = termijnen;
    }

    @Override
    public Spoor spoor() {
        return Spoor.VERBLIJF;
    }

    @Override
    public void verwerk(ZaakNummer nummer, Ketenbericht bericht) {
        switch (bericht.soort()) {
            case BEDENKTIJD_GESTART -> beginBedenktijd(nummer, bericht);
            case IND_VERLEEND -> verleen(nummer, bericht);
            case IND_AFGEWEZEN -> besluit(nummer, bericht, Besluitsoort.AFGEWEZEN, Feitsoort.VERGUNNING_GEWEIGERD);
            case IND_INGETROKKEN -> besluit(
                    nummer, bericht, Besluitsoort.INGETROKKEN, Feitsoort.VERGUNNING_INGETROKKEN);
            case IND_BESLUIT_OP_BEZWAAR -> besluiten.bewaar(
                    nummer, new Besluit(Besluitsoort.OP_BEZWAAR, bericht.op(), null, null, Aanvraagsoort.BEZWAAR));
            default -> throw new Weigering("soort", "Dit bericht hoort niet bij het verblijf. Kies een ander bericht.");
        }
        volgende.herzie(nummer);
    }

    private void beginBedenktijd(ZaakNummer nummer, Ketenbericht bericht) {
        Verblijfstand stand = dossier.stand(nummer);
        bedenktijden.begin(
                nummer,
                stand,
                bericht,
                spoorbepaling.regelVanBedenktijd(nummer, stand, bericht.op(), bericht.dublin()));
    }

    private void verleen(ZaakNummer nummer, Ketenbericht bericht) {
        Verblijfstand stand = dossier.stand(nummer);
        Aanvraagsoort antwoordOp = waarop(stand, bericht.op());
        Vergunningsoort soort = soort(stand, antwoordOp);
        LocalDate tot = bericht.geldigTot() != null || soort == Vergunningsoort.NIET_TIJDELIJK
                ? bericht.geldigTot()
                : verblijfstermijnen.eindigt(bericht.op());
        beslist(nummer, antwoordOp);
        besluiten.bewaar(nummer, new Besluit(Besluitsoort.VERLEEND, bericht.op(), soort, tot, antwoordOp));
        feiten.meld(
                nummer,
                Feitsoort.VERGUNNING_VERLEEND,
                bericht.op(),
                bericht.van().omschrijving());
        if (soort == Vergunningsoort.NIET_TIJDELIJK) {
            afrondingen.bewaar(nummer, RedenAfronding.VERBLIJF_BLIJVEND);
        }
    }

    private void besluit(ZaakNummer nummer, Ketenbericht bericht, Besluitsoort soort, Feitsoort feit) {
        Aanvraagsoort antwoordOp = soort == Besluitsoort.AFGEWEZEN ? waarop(dossier.stand(nummer), bericht.op()) : null;
        beslist(nummer, antwoordOp);
        besluiten.bewaar(nummer, new Besluit(soort, bericht.op(), null, null, antwoordOp));
        feiten.meld(nummer, feit, bericht.op(), bericht.van().omschrijving());
    }

    /** The IND has decided: what was counted for it is met. */
    private void beslist(ZaakNummer nummer, @Nullable Aanvraagsoort antwoordOp) {
        termijnen.gehaald(
                antwoordOp == null ? Verblijfstermijnen.IND_NA_M55 : Verblijfstermijnen.IND_NA_AANVRAAG,
                nummer.waarde());
    }

    /** Which application this answers: the last humanitarian one, or the M55 (null), or one on another ground. */
    private static @Nullable Aanvraagsoort waarop(Verblijfstand stand, LocalDate op) {
        return eerder(stand, Aanvraagsoort.HUMANITAIR, op)
                .or(() ->
                        stand.openM55().isPresent() ? Optional.empty() : eerder(stand, Aanvraagsoort.ANDERE_GROND, op))
                .orElse(null);
    }

    private static Optional<Aanvraagsoort> eerder(Verblijfstand stand, Set<Aanvraagsoort> soorten, LocalDate op) {
        return stand.open(soorten)
                .filter(aanvraag -> !aanvraag.op().isAfter(op))
                .map(Aanvraag::soort);
    }

    private static Vergunningsoort soort(Verblijfstand stand, @Nullable Aanvraagsoort antwoordOp) {
        if (antwoordOp == null) {
            return Vergunningsoort.TIJDELIJK;
        }
        return switch (antwoordOp) {
            case VOORTGEZET -> Vergunningsoort.NIET_TIJDELIJK;
            case SCHRIJNEND -> Vergunningsoort.SCHRIJNEND;
            case VERLENGING -> stand.vergunning().map(Besluit::vergunning).orElse(Vergunningsoort.TIJDELIJK);
            default -> Vergunningsoort.ANDER;
        };
    }
}
