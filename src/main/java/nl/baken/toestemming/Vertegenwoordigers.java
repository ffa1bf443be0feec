// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toestemming;

import java.util.List;
import java.util.Set;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.toegang.Toegang;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which representatives of a client are suspects ({@code gezag_verdacht}) and so never decide. */
@Service
public class Vertegenwoordigers {

    private final Verdachten verdachten;
    private final Toestemmingen toestemmingen;
    private final Toegang toegang;

    Vertegenwoordigers(Verdachten verdachten, Toestemmingen toestemmingen, Toegang toegang) {
        this.verdachten = verdachten;
        this.toestemmingen = toestemmingen;
        this.toegang = toegang;
    }

    /** @return the purposes whose consent ended by this, for it was given by or with this representative */
    @Transactional
    public Set<Doel> meldVerdacht(ZaakNummer nummer, Vertegenwoordiger wie) {
        toegang.eisBetrokken(nummer.waarde());
        verdachten.zet(nummer, wie, toegang.medewerker().id());
        return toestemmingen.trekInVan(nummer, wie);
    }

    /** No longer a suspect; what ended does not begin again. */
    @Transactional
    public void hefOp(ZaakNummer nummer, Vertegenwoordiger wie) {
        toegang.eisBetrokken(nummer.waarde());
        verdachten.hefOp(nummer, wie);
    }

    @Transactional(readOnly = true)
    public List<Vertegenwoordiger> verdacht(ZaakNummer nummer) {
        return verdachten.van(nummer);
    }
}
