import type { Place, Row } from '../operations.ts';

export interface MunicipalityGaps {
  municipality: Place;
  /** Shown topics in which something is missing, and those of them in which nothing is known to be usable without an entitlement. */
  gaps: number;
  forAll: number;
}

export const gapsByMunicipality = (rows: readonly Row[]): MunicipalityGaps[] => {
  const byCode = Map.groupBy(
    rows.flatMap(({ cells }) => cells),
    ({ municipality }) => municipality.code,
  );
  return [...byCode.values()].flatMap((cells) => {
    const [first] = cells;
    const missing = cells.filter(({ gap }) => gap);
    return first
      ? [
          {
            municipality: first.municipality,
            gaps: missing.length,
            forAll: missing.filter((cell) => cell.usableWithoutEntitlement === 0).length,
          },
        ]
      : [];
  });
};
