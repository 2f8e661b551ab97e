import { useId } from 'preact/hooks';
import encodeQR from 'qr';

/** Light modules around the code, without which scanners do not find it: four, by the standard. */
const QUIET_ZONE = 4;

/** One square per dark module, as a path. Only numbers come out of it, whatever the text is. */
const pathOf = (modules: readonly (readonly boolean[])[]): string =>
  modules.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : []))).join('');

/** A QR code drawn here: no service elsewhere learns which address it leads to. Always dark on light, which is what cameras read. */
export const QrCode = ({ text, title }: { text: string; title: string }) => {
  const modules = encodeQR(text, 'raw', { ecc: 'medium', border: QUIET_ZONE });
  const size = modules.length;
  const id = useId();
  return (
    <svg class="qr" viewBox={`0 0 ${size} ${size}`} role="img" aria-labelledby={id} shape-rendering="crispEdges">
      <title id={id}>{title}</title>
      <rect width={size} height={size} fill="#fff" />
      <path d={pathOf(modules)} fill="#000" />
    </svg>
  );
};
