/** The buckets SDXL was trained on; SD 3.5 and FLUX draw well at the same million of pixels. */
export const MEGAPIXEL_SIZES: readonly string[] = both([
  '1024x1024',
  '1152x896',
  '1216x832',
  '1344x768',
  '1536x640',
]);

/** Around 512 by 512 in steps of 8, as SD 1.5 was trained: nearest to that area first. */
export const HALF_SIZES: readonly string[] = around(512, 8, 384, 768);

/** What Firefly draws; the larger of two sizes of one shape stands first. */
export const FIREFLY_SIZES: readonly string[] = both([
  '2048x2048',
  '2304x1792',
  '2688x1536',
  '1344x768',
  '1152x896',
  '1024x1024',
]);

/** Takes sizes and gives each and its transpose. */
function both(sizes: readonly string[]): string[] {
  return [...new Set(sizes.flatMap((size) => [size, size.split('x').reverse().join('x')]))];
}

/** Sizes in steps with an area within a twentieth of a square's, each side between two bounds. */
function around(side: number, step: number, least: number, most: number): string[] {
  const found: { size: string; off: number }[] = [];
  for (let width = least; width <= most; width += step) {
    for (let height = least; height <= most; height += step) {
      const off = Math.abs((width * height) / side ** 2 - 1);
      if (off <= 0.05) found.push({ size: `${width}x${height}`, off });
    }
  }
  return found.sort((a, b) => a.off - b.off).map(({ size }) => size);
}
