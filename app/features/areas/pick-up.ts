/** Where something is to be fetched, by the side that wrote it. */
export interface PickUpAddress {
  kind: 'offer' | 'need';
  address: string;
}

/** The page where who acts for a listing writes the address. */
export const pickUpAddress = (language: string, listing: number): string =>
  `/${language}/exchange/${listing}/pick-up`;
