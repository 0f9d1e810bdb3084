// Generated from packages/norway/data. Do not edit: run `npm run generate`.

/** For each section of personopplysningsloven: its number of ledd, then the letters, `1af` = first ledd letters a to f. */
export const personalDataActTable = '1:1;2:5 2ab;3:3 1ad;4:4 2ab;5:1;6:1;7:2;8:1;9:3;10:1;11:2 2ab;12:2;12 a:2;13:1;14:1;15:1;16:5 1af;17:3 1ab;18:3 1ad;19:1;20:4 3ab;21:1;22:6;23:3;24:2;25:2;26:2;27:2;28:1;29:2;30:1;31:2;32:2;33:2;34:1';
