/** What a page of the stand-in prints of Budi; the digits as a group or a number of their own, since a hash or a random name may have them inside. */
export const PRINTED = /budi|santoso|\b9999(?:\b|0000)/i;
