// SPDX-License-Identifier: EUPL-1.2
package nl.baken.gedeeld.postgres;

import java.nio.file.Path;

/** The data folder is in use by another Baken that still runs. */
class MapBezet extends IllegalStateException {

    private final transient Path map;

    MapBezet(Path map) {
        super("de gegevensmap is in gebruik");
        this.map = map;
    }

    Path map() {
        return map;
    }
}
