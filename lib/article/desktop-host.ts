const variantLabels = new Set(['m', 'mobile', 'amp', 'touch']);

/**
 * The host of the desktop page: 'm.courier.example' and 'en.m.courier.example' name the phone's copy of 'courier.example' and
 * 'en.courier.example'. What is left always has two labels or more, so that 'm.example' stays what it is.
 */
export function desktopHost(host: string): string {
  const labels = host.split('.');
  const kept = labels.filter((label, index) => index >= labels.length - 2 || !variantLabels.has(label));
  return kept.join('.');
}
