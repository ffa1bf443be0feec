// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.baken.gedeeld.Medewerker;
import nl.baken.gedeeld.Rol;
import nl.baken.gedeeld.web.Startblok;
import nl.baken.rapportage.Cel;
import nl.baken.rapportage.KleineAantallen;
import nl.baken.rapportage.kengetal.Kengetallen;
import nl.baken.rapportage.kengetal.Stuurcijfers;
import org.springframework.stereotype.Component;

/** The start page of managers, policy officers and contract managers: this year at a glance. */
@Component
class Stuurblok implements Startblok {

    private static final Set<Rol> LEZERS = Set.of(Rol.MANAGER, Rol.BELEIDSMEDEWERKER, Rol.CONTRACTBEHEERDER);

    private final Stuurcijfers cijfers;
    private static final String ALLES = "/stuurinformatie";
    private static final String SIGNALEN = "K01";
    private static final String ZAKEN = "K23";

    private final Kengetallen kengetallen;
    private final Clock klok;

    Stuurblok(Stuurcijfers cijfers, Kengetallen kengetallen, Clock klok) {
        this.cijfers = cijfers;
        this.kengetallen = kengetallen;
        this.klok = klok;
    }

    @Override
    public int volgorde() {
        return 40;
    }

    @Override
    public Optional<Blok> voor(Medewerker wie) {
        if (LEZERS.stream().noneMatch(wie::heeft)) {
            return Optional.empty();
        }
        int jaar = LocalDate.now(klok).getYear();
        Stuurcijfers.Jaartotaal totaal = cijfers.totaal(jaar);
        List<Regel> regels = new ArrayList<>();
        regels.add(regel(wie, SIGNALEN, jaar + ": " + aantal(totaal.signalen()) + " signalen", "wie ze meldde"));
        regels.add(regel(wie, ZAKEN, jaar + ": " + aantal(totaal.zaken()) + " nieuwe zaken", "nieuw en gesloten"));
        regels.add(new Regel("Alle cijfers", ALLES, "per maand en per kwartaal", ""));
        return Optional.of(new Blok("Stuurinformatie", regels, ""));
    }

    /** To its figure; to all figures for who has no page of it. */
    private Regel regel(Medewerker wie, String code, String tekst, String toelichting) {
        return kengetallen.zoek(code).filter(kengetal -> kengetal.isVoor(wie)).isPresent()
                ? new Regel(tekst, ALLES + "/kengetallen/" + code, toelichting + ", per kwartaal", "")
                : new Regel(tekst, ALLES, "", "");
    }

    private static String aantal(Cel cel) {
        return switch (cel.afscherming()) {
            case GEEN -> cel.tekst();
            case KLEIN -> "minder dan " + KleineAantallen.GRENS;
            case MEE -> "een aantal";
        };
    }
}
