/** What is seen, and who took it, kept apart. */
export function Caption({ caption, credit }: { caption?: string | undefined; credit?: string | undefined }) {
  return (
    <>
      {caption && <span class="caption">{caption}</span>} {credit && <span class="credit">{credit}</span>}
    </>
  );
}
