/**
 * What `npm run excel` serves, on the port given, with the certificate that nobody has to be asked about. A file and not
 * a line for `node --eval`: the build's workers are started with the arguments of this process and would run it again.
 */
import { serveForExcel } from "../../scripts/excel";

void serveForExcel(Number(process.argv[2]), "https")
  .then((server) => server.firstBuild)
  .then((isBuilt) => console.log(isBuilt ? "ready" : "failed"));
