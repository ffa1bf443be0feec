// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verblijf;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.zaak.Afsluitantwoord;
import nl.baken.zaak.Afsluitonderdeel;
import nl.baken.zaak.Afsluitstand;
import nl.baken.zaak.Spoor;
import nl.baken.zaak.Sporen;
import org.springframework.stereotype.Component;

/** D12: residence is clear, or a lawyer is at it. */
@Component
class Verblijfsafsluitstand implements Afsluitstand {

    private final Verblijfdossier dossier;
    private final Verblijfafrondingen afrondingen;
    private final Spoorbepaling spoorbepaling;
    private final Sporen sporen;
    private final Clock klok;

    Verblijfsafsluitstand(
            Verblijfdossier dossier,
            Verblijfafrondingen afrondingen,
            Spoorbepaling spoorbepaling,
            Sporen sporen,
            Clock klok) {
        this.dossier = dossier;
        this.afrondingen = afrondingen;
        this.spoorbepaling = spoorbepaling;
        this.sporen = sporen;
        this.klok = klok;
    }

    @Override
    public Map<Afsluitonderdeel, Stand> bekend(ZaakNummer nummer) {
        return stand(nummer)
                .map(stand -> Map.of(Afsluitonderdeel.VERBLIJF, stand))
                .orElse(Map.of());
    }

    private Optional<Stand> stand(ZaakNummer nummer) {
        if (spoorbepaling.isGeenSpoor(nummer)) {
            return Optional.of(new Stand(Afsluitantwoord.NIET_VAN_TOEPASSING, "de cliënt heeft dit spoor niet nodig."));
        }
        Verblijfstand stand = dossier.stand(nummer);
        if (stand.vergunning().filter(this::geldt).isPresent()) {
            return geregeld("er is een vergunning.");
        }
        if (stand.open(Set.of(Aanvraagsoort.BEZWAAR)).isPresent()) {
            return geregeld("de advocaat wacht op een besluit.");
        }
        if (stand.positie() != null && stand.positie().advocaat() == Advocaatstand.BEKEND) {
            return geregeld("er is een advocaat.");
        }
        return sporen.loopt(nummer, Spoor.VERBLIJF)
                ? Optional.empty()
                : afrondingen.laatste(nummer).flatMap(Verblijfsafsluitstand::naAfronding);
    }

    /** A permit that stays has no last day. */
    private boolean geldt(Besluit vergunning) {
        LocalDate totEnMet = vergunning.geldigTot();
        return totEnMet == null || !totEnMet.isBefore(LocalDate.now(klok));
    }

    /** Who has no possibilities left has nothing arranged: a person says what that means. */
    private static Optional<Stand> naAfronding(RedenAfronding reden) {
        return switch (reden) {
            case VERBLIJF_BLIJVEND, ANDER_VERBLIJFSRECHT -> geregeld("het spoor is afgerond.");
            case TERUGGEKEERD, NIET_NODIG -> Optional.of(
                    new Stand(Afsluitantwoord.NIET_VAN_TOEPASSING, "het spoor is afgerond."));
            case UITGEPROCEDEERD -> Optional.empty();
        };
    }

    private static Optional<Stand> geregeld(String waarom) {
        return Optional.of(new Stand(Afsluitantwoord.GEREGELD, waarom));
    }
}
