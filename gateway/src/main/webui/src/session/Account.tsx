import { useMe } from "./me";
import { SignInLink } from "./SignInLink";

export function Account() {
  const { data: me } = useMe();
  if (!me?.authenticated) return <SignInLink>Sign in</SignInLink>;
  return (
    <>
      <span className="account-name" title={`Signed in as ${me.handle}`}>
        {me.displayName ?? me.handle}
      </span>
      <form method="post" action="/logout">
        <button type="submit" className="button quiet">
          Sign out
        </button>
      </form>
    </>
  );
}
