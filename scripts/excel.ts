import path from "node:path";
import type { Configuration as ServerOptions } from "webpack-dev-server";
import { freePort } from "./free-port";
import { serveBuiltFiles, type RunningServer } from "./serve-built-files";

const root = path.resolve(__dirname, "..");

/** The manifest names this port, so another will not do. */
const manifestPort = 3000;

/** The add-in at the addresses of the manifest, for Excel on this machine or in this machine's browser. */
export function serveForExcel(port: number, https: ServerOptions["server"]): Promise<RunningServer> {
  return serveBuiltFiles({
    builds: ["addin"],
    port,
    https,
    // Excel on the web fetches functions.json from a page of Microsoft's.
    headers: { "Access-Control-Allow-Origin": "*" },
    files: [{ directory: path.join(root, "dist"), at: "/" }],
  });
}

/**
 * Windows and macOS trust a certificate that is installed once, with the user's consent. On Linux, where there is only
 * Excel on the web, the server makes its own and the browser asks once; it stays inside node_modules.
 */
async function certificate(): Promise<ServerOptions["server"]> {
  if (process.platform === "linux") return "https";
  const { getHttpsServerOptions } = await import("office-addin-dev-certs");
  return { type: "https", options: await getHttpsServerOptions() };
}

const manifest = path.join(root, "manifest.xml");

const steps = `
Memasang di Excel (sekali saja). Manifes: ${manifest}
  Windows   Taruh manifest.xml di folder bersama, mis. \\\\KOMPUTER\\manifes. Di Excel: File > Opsi > Pusat Kepercayaan >
            Pengaturan > Katalog Add-in Tepercaya: tambahkan alamat folder itu, centang "Tampilkan di Menu", mulai ulang
            Excel. Lalu Beranda > Add-in > Lainnya > FOLDER BERSAMA > SAKIP Excel.
  Mac       Salin manifest.xml ke ~/Library/Containers/com.microsoft.Excel/Data/Documents/wef (buat folder itu bila
            belum ada), mulai ulang Excel, lalu Beranda > Add-in > SAKIP Excel.
  Web       Buka https://localhost:${manifestPort}/taskpane.html dan terima sertifikatnya. Di Excel web: Beranda > Add-in >
            Add-in lainnya > Add-in Saya > Unggah Add-in Saya > manifest.xml.

Installing in Excel (once). Manifest: ${manifest}
  Windows   Put manifest.xml in a shared folder, e.g. \\\\COMPUTER\\manifests. In Excel: File > Options > Trust Center >
            Settings > Trusted Add-in Catalogs: add the folder's address, tick "Show in Menu", restart Excel. Then
            Home > Add-ins > More Add-ins > SHARED FOLDER > SAKIP Excel.
  Mac       Copy manifest.xml to ~/Library/Containers/com.microsoft.Excel/Data/Documents/wef (make the folder if there
            is none), restart Excel, then Home > Add-ins > SAKIP Excel.
  Web       Open https://localhost:${manifestPort}/taskpane.html and accept the certificate. In Excel on the web: Home > Add-ins >
            More Add-ins > My Add-ins > Upload My Add-in > manifest.xml.
`;

async function main(): Promise<void> {
  if ((await freePort(manifestPort)) !== manifestPort) {
    console.error(
      `Porta ${manifestPort} sedang dipakai; hentikan program itu (mungkin npm start). / Port ${manifestPort} is in use; stop that program (npm start, perhaps).`,
    );
    process.exitCode = 1;
    return;
  }
  const server = await serveForExcel(manifestPort, await certificate());
  console.log(`SAKIP Excel: https://localhost:${manifestPort}/`);
  console.log(steps);
  if (await server.firstBuild) console.log("Siap. Ctrl+C untuk berhenti. / Ready. Ctrl+C stops it.");
}

if (require.main === module) void main();
