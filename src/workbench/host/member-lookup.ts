import { HostError } from "./host-error";
import type { Host } from "./host-object";
import { isAtLeast } from "./requirement-sets";

/** The member of that name, if the Excel that is played has it. */
export function memberOf<Member extends { since: string }>(
  className: string,
  members: Record<string, Member>,
  name: string,
  host: Host,
): Member {
  const member = Object.hasOwn(members, name) ? members[name] : undefined;
  if (!member) throw new HostError("ApiNotFound", `This host has no ${className}.${name}.`);
  const { since } = member;
  if (!isAtLeast(host.excelApi, since)) {
    throw new HostError("ApiNotFound", `${className}.${name} came with ExcelApi ${since}, not ${host.excelApi}.`);
  }
  host.saw(`${className}.${name}`, since);
  return member;
}

/** The members that the Excel that is played has. */
export function namesOf(members: Record<string, { since: string }>, { excelApi }: Host): string[] {
  return Object.keys(members).filter((name) => isAtLeast(excelApi, members[name]?.since ?? excelApi));
}
