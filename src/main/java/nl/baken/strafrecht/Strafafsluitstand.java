// SPDX-License-Identifier: EUPL-1.2
package nl.baken.strafrecht;

import java.util.Map;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.zaak.Afsluitantwoord;
import nl.baken.zaak.Afsluitonderdeel;
import nl.baken.zaak.Afsluitstand;
import nl.baken.zaak.Spoor;
import nl.baken.zaak.Sporen;
import org.springframework.stereotype.Component;

/** D12: the track is over, or there never was anything for it. As long as it runs nothing is sure. */
@Component
class Strafafsluitstand implements Afsluitstand {

    private final Sporen sporen;
    private final Strafdossiers dossiers;

    Strafafsluitstand(Sporen sporen, Strafdossiers dossiers) {
        this.sporen = sporen;
        this.dossiers = dossiers;
    }

    @Override
    public Map<Afsluitonderdeel, Stand> bekend(ZaakNummer nummer) {
        return sporen.loopt(nummer, Spoor.STRAFRECHT)
                ? Map.of()
                : Map.of(Afsluitonderdeel.STRAFRECHT, stand(nummer, dossiers.lees(nummer)));
    }

    private Stand stand(ZaakNummer nummer, Strafdossier dossier) {
        if (dossier.status() == Aangiftestatus.AFGEZIEN) {
            return new Stand(Afsluitantwoord.CLIENT_ZIET_AF, "de cliënt heeft besloten.");
        }
        boolean liep = sporen.alle(nummer).stream().anyMatch(loop -> loop.spoor() == Spoor.STRAFRECHT);
        return liep || !dossier.stappen().isEmpty()
                ? new Stand(Afsluitantwoord.GEREGELD, "het spoor is afgerond.")
                : new Stand(Afsluitantwoord.NIET_VAN_TOEPASSING, "dit spoor was nooit nodig.");
    }
}
