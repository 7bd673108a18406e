/** What findings that rest on the settings name as their source. */
export const OFFICE_SOURCE = "pengaturan buku kerja";
