import type { MunicipalityEntry } from '../types.ts';

const entry = (code: string, name: string, latitude: number, longitude: number): MunicipalityEntry => ({
  code,
  key: code.slice(0, 6),
  name,
  latitude,
  longitude,
});

/** Counties whose office may approve for municipalities of this hub, by the first four digits of their TERC codes. */
export const counties: readonly { readonly key: string; readonly name: string }[] = [{ key: '1419', name: 'powiat płocki' }];

/** Płock and the 15 municipalities around it (TERC register; coordinates of the seats, good to about 2 km). */
export const municipalities: readonly MunicipalityEntry[] = [
  entry('1462011', 'Płock', 52.546, 19.706),
  entry('1419012', 'Bielsk', 52.67, 19.8),
  entry('1419023', 'Bodzanów', 52.5, 20.03),
  entry('1419032', 'Brudzeń Duży', 52.66, 19.5),
  entry('1419042', 'Bulkowo', 52.54, 20.11),
  entry('1419053', 'Drobin', 52.74, 19.99),
  entry('1419063', 'Gąbin', 52.4, 19.74),
  entry('1419072', 'Łąck', 52.47, 19.62),
  entry('1419082', 'Mała Wieś', 52.46, 20.12),
  entry('1419092', 'Nowy Duninów', 52.58, 19.48),
  entry('1419102', 'Radzanowo', 52.56, 19.9),
  entry('1419112', 'Słubice', 52.37, 19.94),
  entry('1419122', 'Słupno', 52.54, 19.84),
  entry('1419132', 'Stara Biała', 52.61, 19.64),
  entry('1419143', 'Staroźreby', 52.63, 19.98),
  entry('1419153', 'Wyszogród', 52.39, 20.19),
];
