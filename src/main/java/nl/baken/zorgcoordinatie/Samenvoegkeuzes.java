// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorgcoordinatie;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.baken.gedeeld.Medewerker;
import nl.baken.persoon.Koppeling;
import nl.baken.persoon.Koppelingen;
import nl.baken.persoon.Samenvoeging;
import nl.baken.persoon.Samenvoegingen;
import nl.baken.zaak.Zaak;
import org.springframework.stereotype.Component;

/** Which merges and likenesses somebody who works on a case may know of. */
@Component
class Samenvoegkeuzes {

    private final Koppelingen koppelingen;
    private final Samenvoegingen samenvoegingen;
    private final Vergelijkbeeld beeld;
    private final Vergelijkopslag opslag;
    private final PersonenVergelijken vergelijken;

    Samenvoegkeuzes(
            Koppelingen koppelingen,
            Samenvoegingen samenvoegingen,
            Vergelijkbeeld beeld,
            Vergelijkopslag opslag,
            PersonenVergelijken vergelijken) {
        this.koppelingen = koppelingen;
        this.samenvoegingen = samenvoegingen;
        this.beeld = beeld;
        this.opslag = opslag;
        this.vergelijken = vergelijken;
    }

    /** Every merge of this client, ended ones too: who carried the case then could read it then. */
    List<Samenvoeging> alle(Zaak zaak) {
        return samenvoegingen.van(samenvoegingen.zelfde(zaak.persoon()));
    }

    List<Samenvoeging> geldend(Zaak zaak) {
        return alle(zaak).stream().filter(Samenvoeging::geldt).toList();
    }

    /** The pairs that this person may compare again: merges that were undone, and all that is only this person's. */
    List<Koppeling> koppelingen(Zaak zaak, Medewerker wie) {
        Set<Long> ooitSamen = alle(zaak).stream().map(Samenvoeging::koppeling).collect(Collectors.toSet());
        return koppelingen.van(zaak.persoon()).stream()
                .filter(paar -> !samenvoegingen.zelfde(paar.a()).contains(paar.b()))
                .filter(paar -> opslag.lopend(paar.id()).isEmpty())
                .filter(paar -> ooitSamen.contains(paar.id())
                        || vergelijken.draagt(beeld.zakenVan(paar.id()).toList(), wie))
                .toList();
    }
}
