import { useState } from "react";
import type { BudgetBasis } from "../../../builders/anggaran/budget-line";
import { buildBudget } from "../../../builders/anggaran/budget-sheet";
import { type Listing, readListing } from "../../../builders/anggaran/paste-listing";
import { buildYears } from "../../../builders/anggaran/years-sheet";
import { type Built, refused } from "../../../builders/built";
import { buildWords } from "../../../strings/build";
import { useWordsOf } from "../../language";
import type { BuildFormProps } from "../entry";
import { Choice, FormulaChoice, NumberField, PasteField, TextField } from "../fields";
import { Outcome } from "../outcome";
import { useFormulaForm } from "../use-formula-form";
import { ListingReading } from "./listing-reading";

/** A longer span is a slip of the keyboard. */
const MOST_YEARS = 20;

/** A pasted listing becomes a table with its totals; or an empty table of several years. */
export function BudgetForm(props: BuildFormProps) {
  const words = useWordsOf(buildWords);
  const [what, setWhat] = useState<"lines" | "years">("lines");
  const { known } = props;
  const [name, setName] = useState(known.name);
  const [year, setYear] = useState(String(known.year));
  const [firstYear, setFirstYear] = useState(String(known.year - 4));
  const [lineName, setLineName] = useState("Kegiatan/RO");
  const [basis, setBasis] = useState<BudgetBasis>("pagu");
  const [form, setForm] = useFormulaForm(props.session.room);
  const [text, setText] = useState("");
  const listing = readListing(text);
  const common = { unitName: name, form };
  const built =
    what === "years"
      ? yearsFrom(Number(firstYear), Number(year), common)
      : linesFrom(listing, (lines) => buildBudget({ ...common, year: Number(year), basis, lines, lineName }));
  return (
    <>
      <Choice label={words.what} names={words.whats} value={what} onChange={setWhat} />
      <TextField label={words.unitName} value={name} onChange={setName} />
      {what === "years" && <NumberField label={words.firstYear} value={firstYear} onChange={setFirstYear} />}
      <NumberField label={words.year} value={year} onChange={setYear} />
      {what === "lines" && (
        <>
          <PasteField label={words.listing} value={text} onChange={setText} hint={words.listingHint} />
          {text.trim() !== "" && <ListingReading listing={listing} />}
          <TextField label={words.lineName} value={lineName} onChange={setLineName} />
          <Choice label={words.basis} names={words.bases} value={basis} onChange={setBasis} />
        </>
      )}
      <FormulaChoice value={form} onChange={setForm} />
      <Outcome {...props} built={built} />
    </>
  );
}

function linesFrom(
  listing: Listing,
  build: (lines: Extract<Listing, { ok: true }>["lines"]) => Built,
): Built {
  return listing.ok ? build(listing.lines) : refused(...listing.problems);
}

function yearsFrom(first: number, last: number, common: Omit<Parameters<typeof buildYears>[0], "years">): Built {
  const count = last - first + 1;
  const isSpan = first > 1900 && count >= 1 && count <= MOST_YEARS;
  const years = isSpan ? Array.from({ length: count }, (_year, step) => ({ year: first + step })) : [];
  return buildYears({ ...common, years });
}
