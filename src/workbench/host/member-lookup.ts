import { HostError } from "./host-error";
import { isAtLeast } from "./requirement-sets";

/** The member of that name, if the Excel that is played has it. */
export function memberOf<Member extends { since: string }>(
  className: string,
  members: Record<string, Member>,
  name: string,
  excelApi: string,
): Member {
  const member = Object.hasOwn(members, name) ? members[name] : undefined;
  if (!member) throw new HostError("ApiNotFound", `This host has no ${className}.${name}.`);
  if (!isAtLeast(excelApi, member.since)) {
    throw new HostError("ApiNotFound", `${className}.${name} came with ExcelApi ${member.since}, not ${excelApi}.`);
  }
  return member;
}
