// SPDX-License-Identifier: EUPL-1.2
package nl.baken.signaal;

import static nl.baken.gedeeld.telling.Bijdrage.gebeurtenis;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.baken.gedeeld.telling.Bijdrage;
import nl.baken.gedeeld.telling.Telbaar;
import nl.baken.signaal.Melderstraining.Melding;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * K17: do trained people report more, and better? Of the signals that came in in a month: from whom, and how many of those
 * are founded or not by now. What another organisation took up is neither, as in K02.
 */
@Component
class Trainingscijfers implements Telbaar {

    private static final String CIJFER = "K17";

    private final Melderstraining meldingen;

    Trainingscijfers(Melderstraining meldingen) {
        this.meldingen = meldingen;
    }

    /** Not read only: what is known of the training when a signal is first counted, is kept with it. */
    @Override
    @Transactional
    public List<Bijdrage> tel(Set<String> nummers) {
        List<Bijdrage> bijdragen = new ArrayList<>();
        meldingen.van(nummers).forEach(melding -> {
            tel(melding, "", bijdragen);
            Uitkomst uitkomst = melding.uitkomst();
            if (uitkomst != null && uitkomst.isGegrond()) {
                tel(melding, "|gegrond", bijdragen);
            } else if (uitkomst != null && uitkomst.isOngegrond()) {
                tel(melding, "|ongegrond", bijdragen);
            }
        });
        return bijdragen;
    }

    private static void tel(Melding melding, String deel, List<Bijdrage> bijdragen) {
        bijdragen.add(gebeurtenis(melding.nummer(), CIJFER, melding.getraind() + deel, melding.ontvangenOp())
                .zonderKenmerk());
    }
}
