// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verblijf;

import java.util.Optional;
import nl.baken.zaak.Spoor;
import nl.baken.zaak.Spoortoets;
import nl.baken.zaak.Zaak;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** D06 row 1. The tracks ask it while they are built themselves, so it looks its rule up when it is asked. */
@Component
class Verblijfstoets implements Spoortoets {

    private final ObjectProvider<Spoorbepaling> bepaling;

    Verblijfstoets(ObjectProvider<Spoorbepaling> bepaling) {
        this.bepaling = bepaling;
    }

    @Override
    public Spoor spoor() {
        return Spoor.VERBLIJF;
    }

    @Override
    public Optional<String> waaromNiet(Zaak zaak) {
        return bepaling.getObject().isGeenSpoor(zaak.nummer())
                ? Optional.of("Een cliënt met de Nederlandse nationaliteit heeft geen verblijfsspoor nodig.")
                : Optional.empty();
    }
}
