// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toestemming;

import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What an answer does once two people agree: papers are made, facts go away, a file is restricted. */
@Service
class Verzoekuitvoering {

    private final Wisregels wisregels;
    private final Beperkingen beperkingen;
    private final Verzoekbestanden bestanden;

    Verzoekuitvoering(Wisregels wisregels, Beperkingen beperkingen, Verzoekbestanden bestanden) {
        this.wisregels = wisregels;
        this.beperkingen = beperkingen;
        this.bestanden = bestanden;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void voerUit(Verzoek verzoek) {
        switch (verzoek.soort()) {
            case WISSEN -> wisregels.pasToe(verzoek);
            case BEPERKING -> {
                if (verzoek.isToegewezen()) {
                    beperkingen.zet(verzoek);
                }
            }
            case INZAGE, TOEZICHT, CORRECTIE, BEZWAAR -> {
                // Nothing but the papers; what must be corrected is corrected in the file.
            }
        }
        bestanden.maak(verzoek, wisregels.van(verzoek.id()));
    }

    /** Why whoever got facts before must hear of this, if they must (AVG 19). */
    static Optional<Vertelreden> teVertellen(Verzoek verzoek) {
        if (!verzoek.isToegewezen()) {
            return Optional.empty();
        }
        return switch (verzoek.soort()) {
            case CORRECTIE -> Optional.of(Vertelreden.VERBETERD);
            case WISSEN -> Optional.of(Vertelreden.GEWIST);
            case BEPERKING -> Optional.of(Vertelreden.BEPERKT);
            case INZAGE, TOEZICHT, BEZWAAR -> Optional.empty();
        };
    }
}
