/** How a person likes to listen. */
export interface ListeningSettings {
  /** Multiple of the voice's own speed. */
  speed: number;
  /** Primary language ('en') → address of the voice that was chosen for it. */
  voices: Record<string, string>;
}

export const defaultListeningSettings: ListeningSettings = { speed: 1, voices: {} };

export const speedRange = { low: 0.5, high: 3, step: 0.1 };

/** Settings as they were stored, perhaps by another version: what is missing or wrong takes its default. */
export function parseListeningSettings(value: unknown): ListeningSettings {
  const stored = typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  const { speed, voices } = stored;
  return {
    speed:
      typeof speed === 'number' && speed >= speedRange.low && speed <= speedRange.high
        ? speed
        : defaultListeningSettings.speed,
    voices: Object.fromEntries(
      Object.entries(typeof voices === 'object' && voices !== null ? voices : {}).filter(
        (entry): entry is [string, string] =>
          /^[a-z]{2,8}$/.test(entry[0]) && typeof entry[1] === 'string' && entry[1].length < 1_000,
      ),
    ),
  };
}
