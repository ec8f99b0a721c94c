import type { Post } from "../api/types";
import { instant } from "../format/dates";
import { PostHtml } from "./PostHtml";

export function PostView({ post }: { post: Post }) {
  return (
    <li id={`post-${post.number}`} className="post">
      <p className="post-head small soft">
        <strong>{post.author.displayName ?? post.author.handle}</strong>
        <time dateTime={post.createdAt}>{instant(post.createdAt)}</time>
        {post.editedAt && <span>edited {instant(post.editedAt)}</span>}
        <a href={`#post-${post.number}`} aria-label={`Post ${post.number}`}>
          #{post.number}
        </a>
      </p>
      <PostHtml html={post.html} />
    </li>
  );
}
