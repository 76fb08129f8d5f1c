import { FoldedText } from '@/components/FoldedText';
import { OutsideLink } from '@/components/OutsideLink';
import { Portrait } from '@/components/Portrait';
import type { Author } from '@/lib/article/article';
import { words } from '@/lib/words/words';

/** Who an author is, under the name: portrait, role, bio, and the way to their page. */
export function AuthorFacts({ author }: { author: Author }) {
  return (
    <div class="author-facts">
      <Portrait author={author} />
      <div>
        {author.role && <p class="author-role">{author.role}</p>}
        {author.bio && <FoldedText text={author.bio} />}
        {author.profileUrl && (
          <p>
            <OutsideLink href={author.profileUrl}>{words.library.profile}</OutsideLink>
          </p>
        )}
      </div>
    </div>
  );
}
