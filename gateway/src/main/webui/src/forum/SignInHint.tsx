import { SignInLink } from "../session/SignInLink";
import { useMe } from "../session/me";

/** Says before the writing, not after it, that posting needs a member. */
export function SignInHint() {
  const { data: me } = useMe();
  if (!me || me.authenticated) return null;
  return (
    <p className="notice small">
      Posting needs an account: <SignInLink>sign in</SignInLink> now or when you are done. What you write here is kept.
    </p>
  );
}
