import { useMe } from "./me";
import { SignInLink } from "./SignInLink";

/** Says before the writing, not after it, that it needs a member. */
export function SignInHint({ doing = "Posting" }: { doing?: string }) {
  const { data: me } = useMe();
  if (!me || me.authenticated) return null;
  return (
    <p className="notice small">
      {doing} needs an account: <SignInLink>sign in</SignInLink> now or when you are done. What you write here is kept.
    </p>
  );
}
