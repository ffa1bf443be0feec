// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage;

import java.util.List;
import nl.baken.rapportage.Samenhang.Plek;

/** @param ruim whether there may be more that nobody sees, even if there is none now */
record Verband(Plek totaal, List<Plek> delen, boolean ruim) {}
