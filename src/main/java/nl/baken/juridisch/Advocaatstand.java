// SPDX-License-Identifier: EUPL-1.2
package nl.baken.juridisch;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.zaak.Afsluitantwoord;
import nl.baken.zaak.Afsluitonderdeel;
import nl.baken.zaak.Afsluitstand;
import org.springframework.stereotype.Component;

/** D12: residence is settled enough when a lawyer is at it, and the criminal case when there is somebody to ask. */
@Component
class Advocaatstand implements Afsluitstand {

    private static final Map<Rechtsgebied, Afsluitonderdeel> ONDERDEEL = Map.of(
            Rechtsgebied.VREEMDELINGENRECHT, Afsluitonderdeel.VERBLIJF,
            Rechtsgebied.STRAFRECHT, Afsluitonderdeel.STRAFRECHT);

    private final Juridischestappen stappen;

    Advocaatstand(Juridischestappen stappen) {
        this.stappen = stappen;
    }

    @Override
    public Map<Afsluitonderdeel, Stand> bekend(ZaakNummer nummer) {
        Map<Afsluitonderdeel, Stand> bekend = new EnumMap<>(Afsluitonderdeel.class);
        List<Stap> advocaten = stappen.van(nummer).advocaten();
        ONDERDEEL.forEach((gebied, onderdeel) -> {
            if (advocaten.stream().anyMatch(stap -> stap.heeft(gebied))) {
                bekend.put(onderdeel, new Stand(Afsluitantwoord.GEREGELD, "er is een advocaat."));
            }
        });
        return bekend;
    }
}
