import jsxA11y from "eslint-plugin-jsx-a11y";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

export default tseslint.config(
  { ignores: ["dist", "src/api/schema.d.ts"] },
  {
    files: ["src/**/*.{ts,tsx}", "vite.config.ts"],
    extends: [...tseslint.configs.strict, jsxA11y.flatConfigs.strict, reactHooks.configs.flat.recommended],
    rules: {
      eqeqeq: "error",
      "no-console": "error",
      // A table that scrolls by itself must be reachable by the keyboard, and a list of suggestions walks by its form.
      "jsx-a11y/no-noninteractive-tabindex": "off",
      "jsx-a11y/no-noninteractive-element-interactions": "off",
    },
  },
);
