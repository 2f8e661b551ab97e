export interface PageInfo {
  hasNextPage: boolean;
  endCursor: string | null;
}

/** The way to what comes after a page of a list; nothing on the last one. */
export const NextPage = ({
  after: { hasNextPage, endCursor },
  address,
  label,
}: {
  after: PageInfo;
  address: (after: string) => string;
  label: string;
}) =>
  hasNextPage && endCursor !== null ? (
    <p>
      <a href={address(endCursor)}>{label}</a>
    </p>
  ) : null;
