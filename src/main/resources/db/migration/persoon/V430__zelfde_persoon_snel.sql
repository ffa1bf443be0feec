-- SPDX-License-Identifier: EUPL-1.2
-- Who counts as the same person is asked for each case in a list: by the expression of the view persoon.telt_als.
create index persoon_telt_als on persoon.persoon ((coalesce(opgegaan_in, id)));
