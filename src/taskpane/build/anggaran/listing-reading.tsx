import { makeStyles, tokens } from "@fluentui/react-components";
import type { Listing } from "../../../builders/anggaran/paste-listing";
import { buildWords } from "../../../strings/build";
import { Disclosure } from "../../disclosure";
import { useWordsOf } from "../../language";

const useStyles = makeStyles({
  list: {
    margin: 0,
    paddingLeft: "18px",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
});

/** What each column was taken for, and which lines were left out and why. */
export function ListingReading({ listing }: { listing: Listing }) {
  const styles = useStyles();
  const words = useWordsOf(buildWords);
  const skipped = listing.ok ? listing.skipped : [];
  return (
    <div>
      {listing.columns.length > 0 && (
        <Disclosure label={words.readAs}>
          <ul className={styles.list}>
            {listing.columns.map(({ header, role }, index) => (
              <li key={index}>{`${header === "" ? words.blank : header}: ${words.roles[role]}`}</li>
            ))}
          </ul>
        </Disclosure>
      )}
      {skipped.length > 0 && (
        <Disclosure label={words.skippedLines(skipped.length)}>
          <ul className={styles.list}>
            {skipped.map(({ text, why }, index) => (
              <li key={index}>{`${text} (${words.skippedWhy[why]})`}</li>
            ))}
          </ul>
        </Disclosure>
      )}
    </div>
  );
}
