-- SPDX-License-Identifier: EUPL-1.2
-- The plan may come later than the support it is about; the four weeks run from the start of support.
update termijn.regel set anker = 'begeleiding gestart of vorige evaluatie vastgelegd' where code = 'T46';
