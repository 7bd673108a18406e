import type { Definition } from "../definition";

/** The call with its arguments, in English notation; what is left out behind the last one given is not written. */
export function buildCall({ id }: Definition, args: readonly string[]): string {
  return `${id}(${givenArguments(args).join(",")})`;
}

function givenArguments(args: readonly string[]): readonly string[] {
  let count = args.length;
  while (count > 0 && args[count - 1] === "") count -= 1;
  return args.slice(0, count);
}
